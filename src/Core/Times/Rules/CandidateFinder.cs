using System;
using System.Collections.Generic;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Asks the rules at each token that can start an expression; takes the longest reading and goes on behind it.</summary>
internal static class CandidateFinder
{
    /// <summary>The candidates in the order of the text; they never overlap.</summary>
    /// <param name="rejections">Takes what looked like an expression and was turned down, or null where nobody asks.</param>
    public static List<Candidate> Find(Scan scan, List<Rejection>? rejections)
    {
        var candidates = new List<Candidate>();
        int floor = 0;
        int nearMissEnd = 0;
        for (int at = 0; at < scan.Count; at++)
        {
            Role roles = scan[at].Roles;
            if (roles == Role.None)
                continue;
            if ((roles & Role.NearMiss) != 0 && scan.Vocabulary.NearMisses.Find(scan.Source, at) is { } nearMiss && at + nearMiss.Length > nearMissEnd)
                nearMissEnd = at + nearMiss.Length;
            Reading reading = ReadLongest(scan, at, roles, rejections, out Rule? rule);
            if (!reading.IsFound || rule is null)
            {
                at = Math.Max(at, reading.End - 1);
                continue;
            }

            if (at < nearMissEnd && reading.End <= nearMissEnd)
            {
                rejections?.Add(new Rejection(at, reading.End, rule, "inside a phrase of near-misses.txt"));
                continue;
            }

            candidates.Add(Edges.Widen(scan, at, reading, rule, floor));
            floor = candidates[candidates.Count - 1].End;
            at = floor - 1;
        }

        return candidates;
    }

    /// <summary>The longest reading; where there is none, one without a meaning that ends behind what was turned down.</summary>
    private static Reading ReadLongest(Scan scan, int at, Role roles, List<Rejection>? rejections, out Rule? winner)
    {
        Reading longest = default;
        int turnedDownEnd = 0;
        winner = null;
        foreach (Rule rule in AllRules.InOrder)
        {
            if ((roles & rule.Starts) == 0)
                continue;
            Reading reading = rule.Read(scan, at);
            if (reading.Turned is not null)
            {
                turnedDownEnd = Math.Max(turnedDownEnd, reading.End);
                rejections?.Add(new Rejection(at, reading.End, rule, reading.Turned));
            }

            if (!reading.IsFound || reading.End <= longest.End)
                continue;
            longest = reading;
            winner = rule;
        }

        return longest.IsFound ? longest : new Reading(turnedDownEnd, null);
    }
}
