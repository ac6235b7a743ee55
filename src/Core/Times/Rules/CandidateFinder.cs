using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Asks the rules at each token that can start an expression; takes the longest reading and goes on behind it.</summary>
internal static class CandidateFinder
{
    /// <summary>The rules that a word of the vocabulary can open, by its <see cref="Token.Word"/>, in order; each made when the word is first met.</summary>
    private static readonly Rule[]?[] Opened = new Rule[TimeVocabulary.MostWords + 1][];

    private static readonly Rule[] OpenedByDigits = OpenedBy(Role.Digits);

    /// <summary>The candidates in the order of the text; they never overlap.</summary>
    /// <param name="rejections">Takes what looked like an expression and was turned down, or null where nobody asks.</param>
    public static List<Candidate> Find(Scan scan, List<Rejection>? rejections)
    {
        var candidates = new List<Candidate>();
        int floor = 0;
        int nearMissEnd = 0;
        ReadOnlySpan<Token> tokens = scan.Source.Tokens;
        for (int at = 0; at < tokens.Length; at++)
        {
            bool isNumber = tokens[at].Kind == TokenKind.Number;
            int word = tokens[at].Word;
            if (word == 0 && !isNumber)
                continue;
            if (scan.Has(at, Role.NearMiss) && scan.Vocabulary.NearMisses.Find(scan.Source, at) is { } nearMiss && at + nearMiss.Length > nearMissEnd)
                nearMissEnd = at + nearMiss.Length;
            Rule[] rules = isNumber ? OpenedByDigits : Opened[word] ??= OpenedBy(scan.Vocabulary[word].Roles);
            Reading reading = ReadLongest(scan, at, rules, rejections, out Rule? rule);
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

            if (Addresses.Hold(scan, at, reading.End))
            {
                rejections?.Add(new Rejection(at, reading.End, rule, "inside an address"));
                continue;
            }

            if (Names.Hold(scan, at, reading.End))
            {
                rejections?.Add(new Rejection(at, reading.End, rule, "part of a name"));
                continue;
            }

            candidates.Add(Edges.Widen(scan, at, reading, rule, floor));
            floor = candidates[candidates.Count - 1].End;
            at = floor - 1;
        }

        return candidates;
    }

    /// <summary>The longest reading; where there is none, one without a meaning that ends behind what was turned down.</summary>
    private static Reading ReadLongest(Scan scan, int at, Rule[] rules, List<Rejection>? rejections, out Rule? winner)
    {
        Reading longest = default;
        int turnedDownEnd = 0;
        winner = null;
        foreach (Rule rule in rules)
        {
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

    private static Rule[] OpenedBy(Role roles) => Array.FindAll(AllRules.InOrder, rule => (rule.Starts & roles) != 0);
}
