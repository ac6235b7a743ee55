using System;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.Wording;

/// <summary>Where clauses and sentences end, as far as marks and conjunctions show it.</summary>
internal static class Clauses
{
    private const int NearReport = 3;

    /// <summary>"Approx.": behind longer words nobody has to look further.</summary>
    private const int LongestAbbreviation = 6;

    private static readonly WordSet Conjunctions = new("but while although though whereas");

    /// <summary>Whether a token ends a sentence, or is a conjunction: it begins a clause with a tense of its own.</summary>
    public static bool EndAt(Scan scan, int at) =>
        SentenceEndsAt(scan, at) || scan.IsAny(at, Conjunctions);

    /// <summary>Whether a token is the last of its sentence.</summary>
    public static bool SentenceEndsAt(Scan scan, int at) => scan.StartsParagraph(at + 1) || scan.CharAt(at) switch
    {
        '!' or '?' or ';' or '”' => true,
        '.' => OpensSentence(scan, at + 1) && (scan.Spelling(at - 1).Length > LongestAbbreviation || SentenceSplitter.EndsAtPeriod(scan.Source, at, at + 1)),
        '"' => scan.IsTight(at) && scan.IsCapitalized(at + 1) && !scan.IsTight(at + 1) && scan.CharAt(at - 1) is '.' or '!' or '?',
        _ => false,
    };

    /// <summary>Whether a capital stands behind white space, or behind a mark that opens a quotation.</summary>
    private static bool OpensSentence(Scan scan, int at) =>
        !scan.IsTight(at) && (scan.IsCapitalized(at) || (scan.CharAt(at) is '"' or '“' && scan.IsTight(at + 1) && scan.IsCapitalized(at + 1)));

    /// <summary>Whether a token stands in the paragraph right below a heading.</summary>
    public static bool OpensSection(Scan scan, int at)
    {
        const int Farthest = 200;
        int first = at;
        while (first > 0 && at - first < Farthest && !scan.StartsBlock(first))
            first--;
        return first > 0 && scan.StartsBlock(first) && scan.IsInHeading(first - 1);
    }

    /// <summary>Whether one of the tokens before another one, in the same sentence and so near, is of a kind.</summary>
    public static bool HasBefore(Scan scan, int first, int reach, Func<Scan, int, bool> isOne)
    {
        for (int i = first - 1; i >= first - reach && !SentenceEndsAt(scan, i); i--)
        {
            if (isOne(scan, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the tokens from one on, in the same sentence and so near, is of a kind.</summary>
    public static bool HasBehind(Scan scan, int end, int reach, Func<Scan, int, bool> isOne)
    {
        for (int i = end; i < end + reach && i < scan.Count && !SentenceEndsAt(scan, i); i++)
        {
            if (isOne(scan, i))
                return true;
        }

        return false;
    }

    /// <summary>"the police said <em>today</em>", "Marsh said in <em>May</em>": whether a token stands right behind what says that somebody spoke.</summary>
    public static bool FollowsReport(Scan scan, int first) => HasBefore(scan, first, NearReport, static (words, at) => words.Has(at, Role.Says));

    /// <summary>Whether no sentence ends between two tokens.</summary>
    /// <param name="end">The first token behind what stands first.</param>
    /// <param name="first">The first token of what stands second.</param>
    public static bool ShareSentence(Scan scan, int end, int first)
    {
        for (int i = end; i < first; i++)
        {
            if (scan.StartsParagraph(i) || SentenceEndsAt(scan, i))
                return false;
        }

        return true;
    }

    /// <summary>Whether one sentence at most ends between two tokens.</summary>
    /// <inheritdoc cref="ShareSentence"/>
    public static bool ShareSentenceOrNext(Scan scan, int end, int first)
    {
        int ended = 0;
        for (int i = end; i < first && ended < 2; i++)
            ended += SentenceEndsAt(scan, i) ? 1 : 0;
        return ended < 2;
    }
}
