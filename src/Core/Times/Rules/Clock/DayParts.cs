using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Calendar;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Rules.Periods;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>Parts of the day: "Friday night", "the morning of May 5", "the evening", "the night before", "noon", "12 noon", "dawn on the 6th".</summary>
internal static class DayParts
{
    /// <summary>The TIMEX3 times of the values in <c>words.txt</c>.</summary>
    public static readonly string[] Codes = ["", "TMO", "TMI", "TAF", "TEV", "TNI", "T12:00", "T24:00", "TMO", "TEV"];

    /// <summary>What goes with a part of the day and tells of no time: "the night shift", "the morning papers".</summary>
    private static readonly WordSet Described = new("shift shifts train trains bus buses sky club market paper papers edition service services duty guard watchman flight flights nurse school rush");

    public static Reading Read(Scan scan, int at)
    {
        if (!scan.Has(at, Role.DayPart))
            return ReadHours(scan, at);
        Reading reading = ReadPart(scan, at);
        return reading.IsFound && IsPoint(scan, at) && (scan[at - 1] is { Digits: 2, Number: 12 } || scan.Is(at - 1, "twelve")) ? reading with { Before = 1 } : reading;
    }

    private static Reading ReadPart(Scan scan, int at)
    {
        string time = Codes[scan[at].Calendar];
        int next = at + 1;
        if (scan.Is(next, "hours"))
            next++;
        if (IsPoint(scan, at))
            next = TimeZones.Skip(scan, next);
        if (scan.IsAny(next, "of", "on") && DateCores.Read(scan, scan.Is(next + 1, "the") ? next + 2 : next + 1) is { IsFound: true, Meaning: Dated { Time: null } date } reading)
            return new Reading(reading.End, date.At(time) with { TakesArticle = true });
        if (scan.Is(next, "of") && DefinitePeriods.ReadDayBeside(scan, next + 1) is { Meaning: Shift neighbouring } beside)
            return new Reading(beside.End, neighbouring.At(time) with { TakesArticle = true });
        if ((IsPoint(scan, at) || IsTwilight(scan, at)) && scan.Is(next, "the") && scan.Has(next + 1, Role.Deictic))
            next++;
        if ((IsPoint(scan, at) || IsTwilight(scan, at) || IsPartial(scan, at)) && DateCores.Read(scan, next) is { IsFound: true, Meaning: Dated day } behind
            && (day.Time is null || (IsPoint(scan, at) && (scan.Is(next, "tonight") || (scan.Is(next, "last") && scan.Is(next + 1, "night"))))))
            return new Reading(behind.End, day.At(time));
        if (IsTwilight(scan, at))
            return Reading.None;
        if (IsPlural(scan, at) && scan.IsAny(at - 1, "the", "most"))
            return new Reading(next, new FixedValue(TimeKind.Set, "XXXX-XX-XX" + time) { TakesArticle = true });
        if (ReadNeighbour(scan, at - 1) is { IsFound: true } neighbour)
            return neighbour;
        if (scan.IsAny(next, Described))
            return Reading.TurnedDown(next, "it only describes something");
        bool isMid = scan.IsHyphen(at - 1) && scan.Is(at - 2, "mid") && (!scan.IsWord(next) || scan.Has(next, Role.Preposition));
        bool stands = isMid || scan.IsAny(at - 1, "the", "mid") || (scan.IsAny(at - 1, "early", "late") && scan.Is(at - 2, "the") && scan.Has(at - 3, Role.Preposition)) || IsPoint(scan, at) || scan.Is(at, "overnight") || IsPartial(scan, at);
        if (scan.Is(at, "night") && scan.IsAny(at - 1, "at", "by"))
            return new Reading(next, new FixedValue(TimeKind.Time, "XXXX-XX-XX" + time));
        stands |= scan.IsAny(at - 1, "by", "towards", "toward") && scan[at].Calendar != 5;
        return stands && !scan.IsCapitalized(at) ? new Reading(next, new Shift(TimeUnit.Day, 0, Origin.LastMention) { TakesArticle = true }.At(time)) : Reading.None;
    }

    /// <summary>"the <em>night before</em>", "the <em>morning after</em>", "the <em>night before last</em>"; not "the night before the vote".</summary>
    public static Reading ReadNeighbour(Scan scan, int the)
    {
        int part = the + 1;
        if (!scan.Is(the, "the") || !scan.Has(part, Role.DayPart) || !scan.IsAny(part + 1, "before", "after") || IsPoint(scan, part) || IsTwilight(scan, part))
            return Reading.None;
        if (scan.IsAny(part, "night", "evening") && scan.Is(part + 1, "before") && scan.Is(part + 2, "last") && !IsNamed(scan, part + 3))
            return new Reading(part + 3, new Shift(TimeUnit.Day, -2, Origin.Publication) { TakesArticle = true }.At(Codes[scan[part].Calendar]));
        bool ends = Distances.EndsClause(scan, part + 2) || (scan.IsCapitalized(the) && scan.IsAny(part + 2, Pronouns.Subjects));
        return ends
            ? new Reading(part + 2, new Shift(TimeUnit.Day, scan.Is(part + 1, "before") ? -1 : 1, Origin.LastMention) { TakesArticle = true }.At(Codes[scan[part].Calendar]))
            : Reading.None;
    }

    /// <summary>"the night before last <em>Christmas</em>", "last <em>week's</em> vote".</summary>
    private static bool IsNamed(Scan scan, int at) => scan.Has(at, Role.Unit | Role.Weekday | Role.Month | Role.Season | Role.Holiday | Role.DayPart);

    /// <summary>"the early hours of 6 June", "the small hours".</summary>
    private static Reading ReadHours(Scan scan, int at)
    {
        bool small = scan.IsAny(at - 1, "small", "wee");
        if (!scan.Is(at, "hours") || !scan.Is(at - 2, "the") || !(small || scan.Is(at - 1, "early")))
            return Reading.None;
        const string Time = "TMO";
        int before = small ? 1 : 0;
        if (scan.Is(at + 1, "of") && DateCores.Read(scan, scan.Is(at + 2, "the") ? at + 3 : at + 2) is { IsFound: true, Meaning: Dated { Time: null or Time } date } reading)
            return new Reading(reading.End, date.At(Time) with { TakesArticle = true }, Before: before);
        return new Reading(at + 1, new Shift(TimeUnit.Day, 0, Origin.LastMention) { TakesArticle = true }.At(Time), Before: before);
    }

    /// <summary>Noon and midnight are points of the clock.</summary>
    private static bool IsPoint(Scan scan, int at) => scan[at].Calendar is 6 or 7;

    /// <summary>Dawn and dusk tell a time only with their day: "the dawn of an age".</summary>
    private static bool IsTwilight(Scan scan, int at) => scan[at].Calendar > 7;

    /// <summary>Whether a time of day is one of the clock and no mere part of the day: "11.45pm on Saturday night" is one time.</summary>
    public static bool IsPoint(string? time) => time is not null && time.IndexOf(':') >= 0;

    /// <summary>"by late afternoon", "in mid-morning", but not "an early morning person".</summary>
    private static bool IsPartial(Scan scan, int at)
    {
        int part = scan.IsHyphen(at - 1) ? at - 2 : at - 1;
        return scan.IsAny(part, "early", "mid", "late") && scan.Has(part - 1, Role.Preposition) && !scan.Is(at, "night");
    }

    private static bool IsPlural(Scan scan, int at) => scan.Spelling(at) is [.., 's'];

    /// <summary>Reads the part of the day behind a date: "Friday <em>night</em>", "yesterday <em>morning</em>", "Tuesday <em>at lunchtime</em>".</summary>
    public static Reading Append(Scan scan, Reading date)
    {
        int part = scan.Is(date.End, "at") && scan.Is(date.End + 1, "lunchtime") ? date.End + 1 : date.End;
        bool isPart = scan.Has(part, Role.DayPart) && !scan.IsCapitalized(part) && !IsPlural(scan, part);
        if (date.Meaning is not Dated { Time: null } dated || !isPart)
            return date;
        return scan.Is(date.End, "overnight") ? date : new Reading(part + 1, dated.At(Codes[scan[part].Calendar]));
    }
}
