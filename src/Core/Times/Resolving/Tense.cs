using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Where the words around an expression say it lies.</summary>
internal enum Direction : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>A light look for the verb or cue that goes with an expression: no parser, a few tokens to either side within the sentence.</summary>
internal static class Tense
{
    private const int FarthestBefore = 14;
    private const int FarthestBehind = 8;

    public static Direction Of(Scan scan, Candidate candidate)
    {
        for (int i = candidate.First - 1; i >= 0 && i >= candidate.First - FarthestBefore; i--)
        {
            if (EndsSentence(scan, i))
                break;
            if (Cue(scan, i) is var direction and not Direction.Unknown)
                return direction;
        }

        for (int i = candidate.End; i < scan.Count && i < candidate.End + FarthestBehind; i++)
        {
            if (EndsSentence(scan, i))
                break;
            if (Cue(scan, i) is var direction and not Direction.Unknown)
                return direction;
        }

        return Direction.Unknown;
    }

    private static Direction Cue(Scan scan, int at)
    {
        Word word = scan[at];
        if (word.Has(Role.FutureCue) && !(word.Has(Role.Month) && scan.IsCapitalized(at)))
            return Direction.Future;
        if (word.Has(Role.PastCue | Role.Says))
            return Direction.Past;
        var spelling = scan.Spelling(at);
        bool regular = spelling.Length > 4 && spelling[spelling.Length - 1] == 'd' && spelling[spelling.Length - 2] == 'e' && !scan.IsCapitalized(at);
        return regular ? Direction.Past : Direction.Unknown;
    }

    private static bool EndsSentence(Scan scan, int at) =>
        scan.CharAt(at) is '!' or '?' or ';' || (scan.IsMark(at, '.') && scan.IsCapitalized(at + 1) && !scan.IsTight(at + 1) && !scan.Has(at - 1, Role.MonthShort)) || scan.StartsParagraph(at + 1);
}
