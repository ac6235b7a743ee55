using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>Dates in digits: "2019-01-23", "2019/1/23", "23.1.2019", "1/23/19", "2019-01-23T10:30", "2019-01", "01/2019".</summary>
/// <remarks>Near misses: "1/2" (a fraction), "1/1/1/1" (a path), "555-12-1234".</remarks>
internal static class NumericDates
{
    public static Reading Read(Scan scan, int at)
    {
        char separator = scan.CharAt(at + 1);
        return separator is '-' or '/' or '.' && scan.CharAt(at + 3) == separator && scan.Has(at + 2, Role.Digits) && scan.Has(at + 4, Role.Digits)
            ? ReadThree(scan, at)
            : separator is '-' or '/' ? ReadTwo(scan, at, separator) : Reading.None;
    }

    /// <summary>"2010-05", "05/2010": a month. In "2009-10" the second number is behind the first: two years.</summary>
    private static Reading ReadTwo(Scan scan, int at, char separator)
    {
        int end = at + 3;
        bool isWhole = !scan.ContinuesNumber(at) && !(scan.IsTight(at) && scan.CharAt(at - 1) is '-' or '/' or '.' or '$') && !(scan.IsTight(end) && (scan.IsWord(end) || scan.CharAt(end) is '-' or '/' or '%'));
        if (!isWhole || !scan.IsTight(at + 1) || !scan.IsTight(at + 2))
            return Reading.None;
        if (separator == '-' && YearNumber.TryDigits(scan, at, out int year))
            return scan[at + 2] is { Digits: 2 } month && month.Has(Role.Digits) && month.Number <= year % 100 ? Month(end, year, month.Number) : Reading.None;
        return separator == '/' && scan[at] is { Digits: 2 } first && scan.Has(at + 2, Role.Digits) && YearNumber.TryDigits(scan, at + 2, out year) ? Month(end, year, first.Number) : Reading.None;
    }

    private static Reading Month(int end, int year, int month) =>
        month is >= 1 and <= 12 ? new Reading(end, new CalendarDate(new PartialDate(DateField.Known(year), DateField.Known(month)))) : Reading.None;

    private static Reading ReadThree(Scan scan, int at)
    {
        int third = at + 4;
        for (int i = at + 1; i <= third; i++)
        {
            if (!scan.IsTight(i))
                return Reading.None;
        }

        int end = third + 1;
        if ((scan.IsTight(at) && scan.CharAt(at - 1) is '-' or '/' or '.') || (scan.IsTight(end) && scan.CharAt(end) is '-' or '/' && scan.IsTight(end + 1))
            || (scan.IsMark(end, '.') && scan.IsTight(end) && scan.IsTight(end + 1) && scan.IsNumber(end + 1)))
            return Reading.TurnedDown(end, "a longer run of numbers");
        return ReadFields(scan, at, end);
    }

    private static Reading ReadFields(Scan scan, int at, int end)
    {
        Word first = scan[at];
        Word second = scan[at + 2];
        Word third = scan[at + 4];
        if (first.Digits != 4 || second.Digits > 2 || third.Digits > 2)
            return ReadYearLast(scan, at, end);
        if (!CivilDate.IsValid(first.Number, second.Number, third.Number))
            return Reading.TurnedDown(end, "no day of the calendar");
        var date = new CalendarDate(new PartialDate(DateField.Known(first.Number), DateField.Known(second.Number), DateField.Known(third.Number)));
        return AppendTime(scan, end, date);
    }

    /// <summary>"23.1.2019", "1/23/19": which is the day, the document shows.</summary>
    private static Reading ReadYearLast(Scan scan, int at, int end)
    {
        Word first = scan[at];
        Word second = scan[at + 2];
        Word third = scan[at + 4];
        bool dotted = scan.CharAt(at + 1) == '.';
        int year = third.Digits == 4 ? third.Number : third.Digits == 2 && !dotted ? YearNumber.Expand(scan, third.Number) : 0;
        if (first.Digits > 2 || second.Digits > 2 || year is < 1000 or > 2099)
            return Reading.None;
        bool possible = CivilDate.IsValid(year, first.Number, second.Number) || CivilDate.IsValid(year, second.Number, first.Number);
        return possible ? new Reading(end, new NumericDate(first.Number, second.Number, year, dotted)) : Reading.TurnedDown(end, "no day of the calendar");
    }

    /// <summary>"T10:30:00", "T10:30Z", " 10:30" behind an ISO date.</summary>
    private static Reading AppendTime(Scan scan, int end, CalendarDate date)
    {
        int hour = scan.Is(end, "t") && scan.IsTight(end) && scan.IsTight(end + 1) ? end + 1 : end;
        bool isTime = scan.IsMark(hour + 1, ':') && scan.IsTight(hour + 1) && scan[hour] is { Digits: 2, Number: < 24 } && scan[hour + 2] is { Digits: 2, Number: < 60 };
        return isTime ? ReadTime(scan, hour, date) : new Reading(end, date);
    }

    private static Reading ReadTime(Scan scan, int hour, CalendarDate date)
    {
        int minute = hour + 2;
        string time = Padded.Clock(scan[hour].Number, scan[minute].Number);
        bool seconds = scan.IsMark(minute + 1, ':') && scan.IsTight(minute + 1) && scan[minute + 2] is { Digits: 2, Number: < 60 };
        if (seconds)
            time += ":" + Padded.Two(scan[minute + 2].Number);
        return new Reading(SkipOffset(scan, seconds ? minute + 3 : minute + 1), date.At(time));
    }

    /// <summary>"Z", "+02:00", ".250Z": no value has a zone.</summary>
    private static int SkipOffset(Scan scan, int at)
    {
        if (scan.IsMark(at, '.') && scan.IsTight(at) && scan.IsTight(at + 1) && scan.IsNumber(at + 1))
            at += 2;
        if (scan.Is(at, "z") && scan.IsTight(at))
            return at + 1;
        bool signed = scan.CharAt(at) is '+' or '-' && scan.IsTight(at) && scan.IsTight(at + 1) && scan[at + 1].Digits == 2;
        if (!signed)
            return at;
        return scan.IsMark(at + 2, ':') && scan[at + 3].Digits == 2 ? at + 4 : at + 2;
    }
}
