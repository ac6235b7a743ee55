using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>Times of the clock with a full stop and nothing else that says so: "at 9.15 yesterday", "at 04.12 GMT", in histories "ran aground at 6.22".</summary>
/// <remarks>Near misses: "closed at 9.15 on Tuesday" (a price), "at 6.22 percent", "at 6.22 metres".</remarks>
internal static class DottedTimes
{
    private static readonly WordSet Measures = new("percent per million billion metres meters m km kilometres kilometers miles feet dollars pounds euros crowns francs tons tonnes litres points seconds minutes hours kg a each");

    /// <summary>Before "at" and what something costs.</summary>
    private static readonly WordSet Quoted = new("closed ended finished traded trading quoted settled stood fixed valued priced steady");

    public static Reading Read(Scan scan, ClockFace face)
    {
        if (TimeZones.Is(scan, face.End))
            return ClockDays.Read(scan, TimeZones.Skip(scan, face.End), face.Time);
        if (IsOnDay(scan, face))
            return ClockDays.Read(scan, face.End, face.Time, face.IsOfTwelve);
        return face.Hour is >= 1 and <= 23 && IsOfHistory(scan, face)
            ? new Reading(face.End, new Shift(TimeUnit.Day, 0, Origin.LastMention).At(face.Time) with { OnlyInNarratives = true, IsOfEitherHalf = face.IsOfTwelve })
            : Reading.None;
    }

    /// <summary>"at 9.15 yesterday", "by 10.30 on Tuesday", in a text that does not report on business: there it is a price.</summary>
    private static bool IsOnDay(Scan scan, ClockFace face) =>
        face.Minute % 5 == 0 && face.Hour is >= 1 and <= 23 && (scan.IsAny(face.First - 1, "at", "by") || scan.IsAny(face.First - 1, "until", "till"))
            && (scan.Has(face.End, Role.DayWord) || (scan.Is(face.End, "on") && scan.Has(face.End + 1, Role.Weekday))) && !scan.IsAny(face.First - 2, Quoted) && !scan.IsOfBusiness;

    /// <summary>"ran aground at 6.22 with 2,000 men"; not "at 6.22.5".</summary>
    private static bool IsOfHistory(Scan scan, ClockFace face)
    {
        int end = face.End;
        bool goesOn = (scan.IsTight(end) && scan.CharAt(end) is '.' or '%' && scan.IsNumber(end + 1)) || scan.IsMark(end, '%') || scan.IsNumber(end);
        return scan.IsAny(face.First - 1, "at", "until", "till") && !goesOn && !scan.IsAny(end, Measures);
    }
}
