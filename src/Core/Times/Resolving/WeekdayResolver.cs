using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Finds the day that a weekday names.</summary>
internal static class WeekdayResolver
{
    /// <summary>A weekday mostly lies behind: only a cue that is near says otherwise.</summary>
    private const int NearCue = 8;

    /// <summary>"The letter shown on Friday is a copy": between "shown" and its weekday.</summary>
    private const int VeryNearCue = 5;

    /// <summary>What one does with an event that is planned; "the result of", "after" and their like look back on it.</summary>
    private static readonly WordSet Attending = new("in at during for win lose attend boycott contest skip miss observe monitor undermine");

    /// <summary>What begins on a day: "on sale from Friday", "three days of mourning from Wednesday".</summary>
    private static readonly WordSet Beginning = new("sale mourning effective available valid force strike open again");

    /// <summary>Before the possessive of what is over: "the result of Sunday's vote".</summary>
    private static readonly WordSet LookingBack = new("of after from in following since");

    public static Resolution Resolve(CalendarDate meaning, Candidate candidate, Anchors anchors)
    {
        int weekday = meaning.Date.Weekday.Value;
        if (IsAnyOne(anchors.Scan, candidate.First - 1))
            return Resolution.Fixed(DateValue.Of(meaning.Date));
        if (IsApposition(weekday, candidate, anchors))
            return new Resolution(anchors.Previous.Names.ToString(), AnchorKind.LastMention, "the weekday of the date that it stands beside", anchors.Previous.Names);
        bool narrative = (anchors.Profile.IsNarrative || meaning.Origin == Origin.LastMention) && anchors.LastMention is { Day: > 0, Year: > 0 } && !IsOfReader(candidate, anchors.Scan);
        AnchorKind anchor = narrative ? AnchorKind.LastMention : AnchorKind.Publication;
        CivilDate? origin = narrative ? new CivilDate(anchors.LastMention.Year, anchors.LastMention.Month, anchors.LastMention.Day) : anchors.Published;
        if (origin is not { } from)
            return Resolution.Fixed(DateValue.Of(meaning.Date));
        if ((meaning.Weeks ?? (narrative ? null : WeekNamedBefore(candidate, anchors))) is { } weeks)
        {
            CivilDate told = from.AddDaysWithinRange(weekday - from.IsoWeekday + 7 * weeks);
            return new Resolution(told.ToString(), anchor, "the day of the week that is said", NamedTime.Of(told));
        }

        if (anchors.Scan.Has(candidate.First - 2, Role.Weekday) && RangeStart(weekday, meaning.Deixis, candidate, anchors) is { } start)
        {
            CivilDate end = start.AddDaysWithinRange((weekday - start.IsoWeekday + 7) % 7);
            return new Resolution(end.ToString(), AnchorKind.LastMention, "the nearest behind the weekday it is joined to", NamedTime.Of(end));
        }

        if (!narrative && meaning.Deixis == Deixis.None && anchors.Previous.Names is { Year: > 0, Day: > 0 } same && Clauses.ShareSentence(anchors.Scan, anchors.Previous.End, candidate.First)
            && anchors.Scan.Has(anchors.Previous.First, Role.Weekday) && new CivilDate(same.Year, same.Month, same.Day) is var named && named.IsoWeekday == weekday)
            return new Resolution(named.ToString(), AnchorKind.LastMention, "the weekday that its sentence named before", same);

        if (narrative && meaning.Deixis is (Deixis.None or Deixis.This) && Asides.IsNearFlashback(anchors.Scan, candidate.First))
        {
            CivilDate gone = from.AddDaysWithinRange(weekday <= from.IsoWeekday ? weekday - from.IsoWeekday : weekday - from.IsoWeekday - 7);
            return new Resolution(gone.ToString(), anchor, "what had happened is told of the nearest before", NamedTime.Of(gone));
        }

        (int days, string reason) = narrative && meaning.Deixis != Deixis.None
            ? StoryTurn.DaysTo(meaning.Deixis, weekday - from.IsoWeekday)
            : Distance(weekday - from.IsoWeekday, meaning.Deixis, candidate, anchors, narrative);
        CivilDate day = from.AddDaysWithinRange(days);
        return new Resolution(day.ToString(), anchor, reason, NamedTime.Of(day));
    }

    /// <summary>"on March 1, a <em>Monday</em>", "on August 10, the <em>Friday</em> when".</summary>
    private static bool IsApposition(int weekday, Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        int comma = candidate.Core - 2;
        return anchors.Previous is { Names: { Year: > 0, Day: > 0 } day } before && before.End == comma && scan.IsMark(comma, ',') && scan.IsAny(comma + 1, "a", "the")
            && new CivilDate(day.Year, day.Month, day.Day).IsoWeekday == weekday;
    }

    /// <summary>"who died on <em>Saturday</em> aged 85", "will be buried on <em>Friday</em>": a life is told as a story, its end is news.</summary>
    private static bool IsOfReader(Candidate candidate, Scan scan)
    {
        bool isDeath = Clauses.HasBefore(scan, candidate.First, VeryNearCue, static (words, at) => words.IsAny(at, "died", "dies")) && Clauses.HasBehind(scan, candidate.End, NearCue, static (words, at) => words.IsAny(at, "aged", "age"));
        return isDeath || Clauses.HasBefore(scan, candidate.First, NearCue, static (words, at) => words.Is(at, "will"));
    }

    /// <summary>"<em>Last week</em> they sent us home on Tuesday".</summary>
    private static int? WeekNamedBefore(Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        int week = anchors.Previous.End - 1;
        bool isWeek = anchors.Previous.End > 0 && scan.Is(week, "week") && scan.IsAny(week - 1, "last", "next") && scan.IsCapitalized(week - 1);
        return isWeek && Clauses.ShareSentence(scan, anchors.Previous.End, candidate.First) ? scan[week - 1].Number : null;
    }

    /// <summary>"on a Monday": whichever.</summary>
    private static bool IsAnyOne(Scan scan, int article) => scan.Is(article, "a") && scan.Is(article - 1, "on");

    /// <summary>The day of the first weekday in "Monday through Friday", "Saturday and Sunday"; null where they run backward, "Monday and Sunday", or stand apart.</summary>
    private static CivilDate? RangeStart(int weekday, Deixis deixis, Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        int joint = candidate.First - 1;
        bool joined = scan.IsAny(joint, "and", "or", "to") || scan.IsAny(joint, "through", "until") || scan.IsDash(joint);
        if (deixis != Deixis.None || !joined || anchors.LastMention is not { Day: > 0, Year: > 0 } last)
            return null;
        var start = new CivilDate(last.Year, last.Month, last.Day);
        bool goesOn = (weekday - start.IsoWeekday + 7) % 7 is > 0 and < 6;
        return goesOn && start.IsoWeekday == scan[joint - 1].Calendar ? start : null;
    }

    /// <summary>"Kick-off on Sunday is at 17:30": what is not over is spoken of in the present.</summary>
    private static bool IsSubject(Scan scan, Candidate candidate) =>
        scan.IsAny(candidate.End, "is", "are") && Tense.Before(scan, candidate, VeryNearCue) != Direction.Past;

    /// <summary>"He was there that Tuesday", "reported this Sunday", "This Monday, a boat sank".</summary>
    private static bool IsOver(Candidate candidate, Anchors anchors)
    {
        const int Adjacent = 2;
        if (((CalendarDate)candidate.Meaning).Origin == Origin.LastMention)
            return Tense.Of(anchors.Scan, candidate) != Direction.Future;
        return Tense.Before(anchors.Scan, candidate, Adjacent) == Direction.Past || Tense.OpensPast(anchors.Scan, candidate);
    }

    /// <summary>"will leave on Friday", "were to leave on Friday"; not "due Friday, was delayed".</summary>
    private static bool IsAhead(Scan scan, Candidate candidate) =>
        (scan.Is(candidate.First - 1, "from") && scan.IsAny(candidate.First - 2, Beginning)) || (Tense.Before(scan, candidate, NearCue) == Direction.Future && !Tense.IsOvertaken(scan, candidate)) || Tense.IsToBe(scan, candidate) || Tense.IsPromised(scan, candidate) || Tense.IsInRelative(scan, candidate);

    /// <summary>"flights for Friday".</summary>
    private static bool IsFor(Scan scan, int before) => scan.Is(before, "for") && scan.IsWord(before - 1);

    /// <summary>"the Friday blasts".</summary>
    private static bool IsAttribute(Scan scan, Candidate candidate) => scan.IsAny(candidate.First - 1, "the", "a") && scan.IsWord(candidate.End);

    /// <summary>"ahead of Sunday's vote", "expected at Sunday's march", "they fly out today for Friday's match", "Thursday's vote is expected to be close", "will take part in Monday's talks".</summary>
    private static bool IsAwaited(Scan scan, Candidate candidate)
    {
        int before = candidate.First - 1;
        if (scan.Is(before, "for") && Tense.IsInPresent(scan, candidate))
            return true;
        if (scan.IsAny(before, Attending) && Happenings.ArePlanned(scan, scan.SkipPossessive(candidate.End)) && Tense.Before(scan, candidate, NearCue) == Direction.Future)
            return true;
        if (Happenings.ArePlanned(scan, scan.SkipPossessive(candidate.End)) && (Tense.OpensFuture(scan, candidate) || (!scan.IsAny(before, LookingBack) && Tense.IsInPresent(scan, candidate))))
            return true;
        return (scan.Is(before, "of") && scan.Is(before - 1, "ahead")) || (scan.Has(before, Role.Preposition) && scan.IsAny(before - 1, "expected", "scheduled"));
    }

    /// <param name="difference">The weekday less that of the anchor: -6 to 6.</param>
    private static (int Days, string Reason) Distance(int difference, Deixis deixis, Candidate candidate, Anchors anchors, bool narrative)
    {
        int before = difference < 0 ? difference : difference - 7;
        int behind = difference > 0 ? difference : difference + 7;
        switch (deixis)
        {
            case Deixis.Last:
                return before == -1 && !narrative && ((CalendarDate)candidate.Meaning).Origin == Origin.Publication ? (before - 7, "\"last\": of yesterday one says so") : (before, "\"last\": the nearest before");
            case Deixis.Next:
                return behind == 1 && !narrative && ((CalendarDate)candidate.Meaning).Origin == Origin.Publication ? (behind + 7, "\"next\": of tomorrow one says so") : (behind, "\"next\": the nearest behind");
        }

        if (difference == 0)
            return (0, "the weekday of the anchor itself");
        if (narrative)
            return (behind, "the story goes on");
        if (deixis == Deixis.This)
            return IsOver(candidate, anchors) ? (before, "the sentence tells of what is over") : (behind, "\"this\": the nearest behind");
        if (Happenings.AreAt(anchors.Scan, candidate))
            return (before, "what it is the time of has happened");
        if (anchors.Scan.IsApostrophe(candidate.End))
            return IsAwaited(anchors.Scan, candidate) ? (behind, "a possessive of what is awaited") : (before, "a possessive: it has been");
        return IsFor(anchors.Scan, candidate.First - 1) || IsAhead(anchors.Scan, candidate) || Tense.OpensFuture(anchors.Scan, candidate) || IsSubject(anchors.Scan, candidate)
            || (!IsAttribute(anchors.Scan, candidate) && Tense.IsInPresent(anchors.Scan, candidate))
            ? (behind, "a cue says it lies ahead")
            : (before, "no cue says it lies ahead: the nearest before");
    }
}
