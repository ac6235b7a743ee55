using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Quarters and halves of a year: "the third quarter", "third-quarter", "the second half of 1990", "the first semester of 2022", "fiscal first quarter", "Q3 2019", "H1 2020", "the latter half of 2017".</summary>
/// <remarks>Near misses: "a quarter of the votes", "the first half" of a match.</remarks>
internal static class Quarters
{
    public static Reading Read(Scan scan, int at)
    {
        if (!ReadFields(scan, at, out PartialDate fields, out int end))
            return Reading.None;
        DateField year = YearSuffix.Read(scan, end, commaAllowed: false, out int yearEnd);
        if (year.IsPresent)
            return new Reading(yearEnd, new CalendarDate(fields with { Year = year }) { TakesArticle = true });
        if (scan.Is(end, "a") && scan.Is(end + 1, "year") && scan.IsAny(end + 2, "ago", "earlier"))
            return new Reading(end, new CalendarDate(fields with { Year = DateField.Offset(-1) }) { TakesArticle = true });
        if (fields.Half.IsPresent && scan.Is(end, "of") && scan.Is(end + 1, "the") && scan.Is(end + 2, "year"))
            return new Reading(end + 3, new CalendarDate(fields with { Year = DateField.Offset(0) }) { TakesArticle = true });
        if (fields.Half.IsPresent)
            return Reading.TurnedDown(end, "a half of something else");
        return new Reading(end, new CalendarDate(fields) { TakesArticle = true });
    }

    /// <summary>The quarter or half alone, without a year.</summary>
    public static bool ReadFields(Scan scan, int at, out PartialDate fields, out int end)
    {
        fields = PartialDate.Unknown;
        end = at;
        if (scan.Is(at, "fiscal"))
            at = scan.SkipHyphen(at + 1);
        int number = scan[at].Number;
        int unit = scan.SkipHyphen(at + 1);
        end = unit + 1;
        if (scan.Is(at, "q") && scan.IsTight(at + 1) && scan.Has(at + 1, Role.Digits) && scan[at + 1].Number is >= 1 and <= 4)
        {
            fields = new PartialDate(Quarter: DateField.Known(scan[at + 1].Number));
            end = at + 2;
            return true;
        }

        if (scan.Is(at, "h") && scan.IsTight(at + 1) && scan.Has(at + 1, Role.Digits) && scan[at + 1].Number is 1 or 2)
        {
            fields = new PartialDate(Half: DateField.Known(scan[at + 1].Number));
            end = at + 2;
            return true;
        }

        if (scan.IsAny(at, "latter", "last") && scan.Is(unit, "half"))
        {
            fields = new PartialDate(Half: DateField.Known(2));
            return true;
        }

        if (!scan.Has(at, Role.Ordinal))
            return false;
        if (scan.Is(unit, "fiscal"))
        {
            unit = scan.SkipHyphen(unit + 1);
            end = unit + 1;
        }

        if (scan.Is(unit, "quarter") && number <= 4)
            fields = new PartialDate(Quarter: DateField.Known(number));
        else if (scan.IsAny(unit, "half", "semester") && number <= 2)
            fields = new PartialDate(Half: DateField.Known(number));
        else
            return false;
        return true;
    }
}
