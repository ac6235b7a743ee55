using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Eras;

/// <summary>Reads the year behind a month, a season, a quarter or a holiday: ", 1990", "of 1990", "of last year", "of that year".</summary>
internal static class YearSuffix
{
    /// <summary>The year and the index behind it; absent, with <paramref name="end"/> at <paramref name="at"/>, where there is none.</summary>
    /// <param name="commaAllowed">Whether a comma may stand between: it does after a day, hardly after a season.</param>
    public static DateField Read(Scan scan, int at, bool commaAllowed, out int end)
    {
        int start = commaAllowed ? scan.SkipComma(at) : at;
        if (scan.Is(start, "of"))
            start++;
        if (scan.Is(start, "the") && (scan.IsAny(start + 1, "same", "following") || scan.IsAny(start + 1, "next", "previous")))
            start++;
        if (scan.IsAny(start, "fiscal", "financial") && scan.Is(start + 1, "year"))
            start += 2;
        else if (scan.IsAny(start, "fiscal", "year", "fy"))
            start++;
        if (YearNumber.TryRead(scan, start, out int year, out end))
            return DateField.Known(year);
        if (YearNumber.TryFiscal(scan, start, out year))
        {
            end = start + 1;
            return DateField.Known(year);
        }

        if (BareYears.TryReadBehindMonth(scan, start, out year))
        {
            end = start + 1;
            return DateField.Known(year);
        }

        if (IsTwoDigitYear(scan, start))
        {
            end = start + 2;
            return DateField.Known(YearNumber.ExpandAt(scan, start + 1));
        }

        if (scan.Is(start + 1, "year") && ReadDeictic(scan, start) is { IsPresent: true } field)
        {
            end = start + 2;
            return scan.Is(start, "the") && scan.IsAny(end, "before", "after") ? ReadNeighbour(scan, ref end) : field;
        }

        // "between May and July in 1983": the year is an expression of its own.
        end = at;
        return commaAllowed && scan.Is(start, "in") && YearNumber.TryDigits(scan, start + 1, out year) ? DateField.Known(year) : DateField.Absent;
    }

    private static bool IsTwoDigitYear(Scan scan, int at) =>
        scan.IsApostrophe(at) && scan.IsTight(at + 1) && scan[at + 1].Digits == 2 && scan.Has(at + 1, Role.Digits);

    /// <summary>"May of the year <em>before last</em>", "of the year <em>before</em>", "of the year <em>after</em>"; of the year at hand where an event stands behind.</summary>
    private static DateField ReadNeighbour(Scan scan, ref int end)
    {
        if (scan.IsAny(end + 1, "last", "next"))
        {
            end += 2;
            return DateField.Offset(scan.Is(end - 1, "last") ? -2 : 2);
        }

        if (!Distances.EndsClause(scan, end + 1))
            return DateField.Offset(0);
        end++;
        return DateField.OfLastMention(scan.Is(end - 1, "before") ? -1 : 1);
    }

    private static DateField ReadDeictic(Scan scan, int at)
    {
        if (scan.Is(at, "last"))
            return DateField.Offset(-1);
        if (scan.IsAny(at, "this", "the"))
            return DateField.Offset(0);
        if (scan.Is(at, "next"))
            return scan.Is(at - 1, "the") ? DateField.OfLastMention(1) : DateField.Offset(1);
        if (scan.Is(at, "previous"))
            return DateField.OfLastMention(-1);
        return scan.IsAny(at, "that", "same") ? DateField.OfLastMention(0) : scan.Is(at, "following") ? DateField.OfLastMention(1) : DateField.Absent;
    }
}
