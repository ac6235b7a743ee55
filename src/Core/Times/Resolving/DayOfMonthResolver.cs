using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Finds the month of "the 23rd": that of the story, or the one of publication or its neighbour.</summary>
internal static class DayOfMonthResolver
{
    /// <summary>So few days back the story looks back: nearly a month would have passed.</summary>
    private const int FewDays = 3;

    public static Resolution Resolve(CalendarDate meaning, Candidate candidate, Anchors anchors)
    {
        int day = meaning.Date.Day.Value;
        if (meaning.Months is { } months && anchors.Here is { Month: > 0 } here)
            return On(here.AddMonths(months), day, AnchorKind.LastMention, "the month that is said");
        NamedTime last = anchors.Profile.IsNarrative || anchors.Published is null ? anchors.LastMention : anchors.Backstory.MonthAt(candidate, anchors);
        if (last.Month > 0)
        {
            if ((Asides.IsNearFlashback(anchors.Scan, candidate.First) && !anchors.Scan.Is(candidate.First - 1, "for")) || anchors.Scan.Is(candidate.End, "had"))
                return On(day > last.Day && last.Day > 0 ? last.AddMonths(-1) : last, day, AnchorKind.LastMention, "what had happened is told of the nearest before");
            bool goesOn = last.Day - day > FewDays;
            return On(goesOn ? last.AddMonths(1) : last, day, AnchorKind.LastMention, goesOn ? "the story goes on into the next month" : "in the month last named");
        }

        if (anchors.Published is not { } published)
            return Resolution.Fixed($"XXXX-XX-{day:00}");
        if (!anchors.Profile.IsNarrative && anchors.Previous.Names is { Year: > 0, Day: > 0 } beside && Clauses.ShareSentence(anchors.Scan, anchors.Previous.End, candidate.First))
            return On(day >= beside.Day ? beside : beside.AddMonths(1), day, AnchorKind.LastMention, "behind the day that its sentence named before");
        if (GoesOnAhead(day, candidate, anchors))
            return On(anchors.Previous.Names, day, AnchorKind.LastMention, "it goes on from a day that lies ahead");
        var month = NamedTime.Of(published);
        int direction = Math.Sign(day - published.Day);
        bool ahead = Tense.Of(anchors.Scan, candidate) == Direction.Future;
        if (direction == 0 || direction > 0 == ahead)
            return On(month, day, AnchorKind.Publication, "in the month of publication");
        return ahead
            ? On(month.AddMonths(1), day, AnchorKind.Publication, "a cue says it lies ahead")
            : On(month.AddMonths(-1), day, AnchorKind.Publication, "no cue says it lies ahead: the last one");
    }

    /// <summary>"a tournament which starts on Sept 8. They go home on <em>the 15th</em>".</summary>
    private static bool GoesOnAhead(int day, Candidate candidate, Anchors anchors)
    {
        NearestDate before = anchors.Previous;
        return before.Names is { Year: > 0, Day: > 0 } ahead && anchors.LiesAhead(ahead) && day > ahead.Day && !anchors.Profile.IsNarrative
            && Clauses.ShareSentenceOrNext(anchors.Scan, before.End, candidate.First) && Tense.Of(anchors.Scan, candidate) != Direction.Past;
    }

    private static Resolution On(NamedTime month, int day, AnchorKind anchor, string reason)
    {
        CivilDate civil = HistoricalYear.ToCivil(month.Year, month.Month, day);
        NamedTime named = month with { Day = civil.Day };
        return new Resolution(named.ToString(), anchor, reason, named);
    }
}
