using CorpusGen.Core.Times.Rules.Clock;

namespace CorpusGen.Core.Times.Resolving.Stories;

/// <summary>Goes on from the time of day last named: which half of the day an hour means, and whether midnight has passed.</summary>
/// <remarks>
/// "By 6 p.m. the square was full. At <em>8 o'clock</em> …" is the evening; "On the night of 4 May they rowed across. At <em>1:15 a.m.</em> …" is the fifth;
/// "at 6 p.m. …, <em>an hour and a half later</em>" is half past seven.
/// </remarks>
internal static class StoryClock
{
    private const int Hour = 60;
    private const int HalfDay = 12 * Hour;
    private const int FullDay = 24 * Hour;

    /// <summary>Before this hour a time behind an evening is of the next day.</summary>
    private const int FirstOfMorning = 6 * Hour;

    /// <summary>A time that could be of either half of the day is rather of the afternoon, up to here.</summary>
    private const int LastOfAfternoon = 6 * Hour + 59;

    /// <summary>Before this hour it is still night: "the next morning" is about to come.</summary>
    private const int LastOfNight = 4 * Hour;

    /// <summary>From this hour on a time that is followed by one of the small hours is of the day before.</summary>
    private const int FirstOfEvening = 17 * Hour;

    /// <summary>A time of day that is told behind the one last named.</summary>
    /// <param name="time">As TIMEX3 writes it: <c>T08:00</c>.</param>
    /// <param name="isOfEitherHalf">Whether nothing says which half of the day it is in: "8 o'clock".</param>
    /// <param name="isEnd">Whether it is what something lasted until: "from the afternoon till 4 am".</param>
    /// <param name="last">The time of day last named, or null.</param>
    /// <returns>The time and how many days behind the day last named it is.</returns>
    /// <param name="isOfDay">Whether people rather mean the afternoon by it, as in news.</param>
    public static (string Time, int Days) Behind(string time, bool isOfEitherHalf, bool isOfDay, bool isEnd, string? last)
    {
        if (isOfEitherHalf && isOfDay && last is null)
            return (ByDay(time), 0);
        if (time == "TMO" && !isOfDay && last is not null && Around(last) >= FirstOfEvening)
            return (time, 1); // "On the evening of 9 February the guard attacked. In the morning help came"
        if (last is null || MinutesOf(time) is not { } minutes || Around(last) is not { } before)
            return (time, 0);
        if (isOfEitherHalf && before >= HalfDay && minutes < HalfDay && !(before > FirstOfEvening && minutes < FirstOfMorning && minutes + HalfDay < before))
            minutes += HalfDay;
        else if (isOfEitherHalf && before < HalfDay && minutes < before)
            minutes += HalfDay; // "at 10:30 the first came, at half past one the last"
        else if (isOfEitherHalf && before >= FirstOfEvening && minutes is >= HalfDay and < HalfDay + Hour)
            minutes -= HalfDay;
        int days = (before >= FirstOfEvening && minutes < FirstOfMorning) || (isEnd && minutes < before) ? 1 : 0;
        return (Padded.Clock(minutes / Hour, minutes % Hour), days);
    }

    /// <summary>"at half past one", said of a working day: from one to six it is rather the afternoon.</summary>
    public static string ByDay(string time) =>
        MinutesOf(time) is { } minutes and >= Hour and <= LastOfAfternoon ? Padded.Clock(minutes / Hour + 12, minutes % Hour) : time;

    /// <summary>"The link broke off last night and was restored at <em>10:30</em>": whether a time of the clock that is told behind a night is of the day behind it.</summary>
    public static bool EndsNight(string time, string? last) => last == "TNI" && MinutesOf(time) is < FirstOfEvening;

    /// <summary>Whether a time of the clock is one of the small hours.</summary>
    public static bool IsBeforeMorning(string? time) => time is not null && MinutesOf(time) is < LastOfNight;

    /// <summary>So many minutes behind a time of the clock, or null where none was named.</summary>
    public static (string Time, int Days)? After(string? last, int minutes)
    {
        if (last is null || MinutesOf(last) is not { } from)
            return null;
        int at = from + minutes;
        int days = at >= 0 ? at / FullDay : (at + 1) / FullDay - 1;
        at -= days * FullDay;
        return (Padded.Clock(at / Hour, at % Hour), days);
    }

    /// <summary>The minutes behind midnight of "T15:30", or null for a part of the day.</summary>
    private static int? MinutesOf(string time) =>
        DayParts.IsPoint(time) ? ((time[1] - '0') * 10 + time[2] - '0') * Hour + (time[4] - '0') * 10 + time[5] - '0' : null;

    private static int? Around(string time) => time switch
    {
        "TAF" => 13 * Hour,
        "TEV" => 18 * Hour,
        "TNI" => 20 * Hour,
        _ => MinutesOf(time),
    };
}
