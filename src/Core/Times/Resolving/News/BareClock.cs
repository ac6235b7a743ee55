using System;
using System.Collections.Generic;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Rules.Clock;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>Times of the clock without their day: whether it stands behind the second time of a range, and whether it is every day.</summary>
/// <remarks>"between <em>0300</em> and 0500 hours on 14 March"; "open daily from <em>10 a.m.</em>". Near miss: "the daily briefing began at 10 a.m.".</remarks>
internal static class BareClock
{
    /// <summary>So many expressions away stands at most what says how often: behind the second time of a range.</summary>
    private const int FarthestHabit = 2;

    /// <summary>"imposed a curfew from 9 p.m. to <em>6 a.m.</em>".</summary>
    private const int FarthestCurfew = 8;

    public static bool Is(Meaning meaning) => meaning is Shift { Origin: Origin.LastMention, Offset: 0, Time: { } time } && DayParts.IsPoint(time);

    /// <summary>The same time with the day of the range that it opens, or as it is.</summary>
    public static Candidate WithDay(List<Candidate> candidates, int at, Scan scan)
    {
        Candidate candidate = candidates[at];
        int joint = candidate.End;
        if (at + 1 == candidates.Count || candidates[at + 1].First != joint + 1 || !(scan.IsAny(joint, "and", "to", "until") || scan.IsDash(joint)))
            return candidate;
        bool hasDay = candidates[at + 1].Meaning is Dated { Time: not null } second and not Shift { Origin: Origin.LastMention, Offset: 0 };
        return hasDay ? candidate with { Meaning = ((Dated)candidates[at + 1].Meaning).At(((Dated)candidate.Meaning).Time!) } : candidate;
    }

    /// <summary>"from 10pm to <em>6am five nights a week</em>".</summary>
    private static bool IsRightBehind(List<Candidate> candidates, int at, int set)
    {
        bool endsRange = set == at + 2 && candidates[at + 1].First - candidates[at].End == 1;
        return set > at && candidates[set].First == candidates[endsRange ? at + 1 : at].End && (endsRange || set == at + 1);
    }

    public static bool Recurs(List<Candidate> candidates, int at, Scan scan)
    {
        if (Clauses.HasBefore(scan, candidates[at].First, FarthestCurfew, static (words, token) => words.IsAny(token, "curfew", "curfews")))
            return true;
        for (int i = Math.Max(0, at - FarthestHabit); i <= at + FarthestHabit && i < candidates.Count; i++)
        {
            if (candidates[i].Meaning.Kind == TimeKind.Set && Clauses.ShareSentence(scan, candidates[Math.Min(i, at)].End, candidates[Math.Max(i, at)].First))
                return candidates[at].First - candidates[i].End == 1 || IsRightBehind(candidates, at, i) || Tense.Of(scan, candidates[at]) != Direction.Past;
        }

        return false;
    }
}
