using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Parts of the day: "Friday night", "the morning of May 5", "the evening", "noon".</summary>
internal static class DayParts
{
    /// <summary>The TIMEX3 times of the values in <c>words.txt</c>.</summary>
    public static readonly string[] Codes = ["", "TMO", "TMI", "TAF", "TEV", "TNI", "T12:00", "T24:00"];

    public static readonly Rule Rule = new("part of the day", Role.DayPart, Read);

    private static Reading Read(Scan scan, int at)
    {
        string time = Codes[scan[at].Calendar];
        int next = at + 1;
        if (scan.Is(next, "hours"))
            next++;
        if (scan.IsAny(next, "of", "on") && DateCores.Read(scan, scan.Is(next + 1, "the") ? next + 2 : next + 1) is { IsFound: true, Meaning: Dated { Time: null } date } reading)
            return new Reading(reading.End, date.At(time) with { TakesArticle = true });
        if (scan[at].Calendar >= 6 && DateCores.Read(scan, next) is { IsFound: true, Meaning: Dated { Time: null } day } behind)
            return new Reading(behind.End, day.At(time));
        bool stands = scan.IsAny(at - 1, "the", "mid") || scan[at].Calendar >= 6 || scan.Is(at, "overnight");
        if (scan.Is(at, "night") && scan.IsAny(at - 1, "at", "by"))
            return new Reading(next, new FixedValue(TimeKind.Time, "XXXX-XX-XX" + time));
        return stands && !scan.IsCapitalized(at) ? new Reading(next, new Shift(TimeUnit.Day, 0, Origin.LastMention) { TakesArticle = true }.At(time)) : Reading.None;
    }

    private static bool IsPlural(Scan scan, int at) => scan.Spelling(at) is [.., 's'];

    /// <summary>Reads the part of the day behind a date: "Friday <em>night</em>", "yesterday <em>morning</em>".</summary>
    public static Reading Append(Scan scan, Reading date)
    {
        bool isPart = scan.Has(date.End, Role.DayPart) && !scan.IsCapitalized(date.End) && !IsPlural(scan, date.End);
        if (date.Meaning is not Dated { Time: null } dated || !isPart)
            return date;
        return scan.Is(date.End, "overnight") ? date : new Reading(date.End + 1, dated.At(Codes[scan[date.End].Calendar]));
    }
}
