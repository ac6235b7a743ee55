using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.Wording;

/// <summary>Who said it, behind what was said: "The museum reopens on Saturday, <em>the director said</em>." Its past is not that of what was said.</summary>
internal static class Attributions
{
    /// <summary>"the ministry's spokeswoman for trade told reporters".</summary>
    private const int FarthestVerb = 6;

    /// <summary>What goes on with the sentence itself: "the town, which said", "and said".</summary>
    private static readonly WordSet Joining = new("which who that and but or as when where while after before because if whose");

    /// <summary>What may stand behind the verb: "told reporters in Oslo", "said the museum's director".</summary>
    private const int LongestRest = 6;

    /// <summary>"told analysts on a conference call at".</summary>
    private const int FarthestHour = 7;

    /// <summary>Whether at a comma begins who said what stands before it, and nothing else of the sentence follows; in "After talks on Thursday, Holm said that" something does.</summary>
    public static bool EndsSentence(Scan scan, int comma)
    {
        int said = VerbOf(scan, comma);
        if (said == comma)
            return false;
        int end = said + 1;
        while (end <= said + LongestRest && scan.IsWord(end) && VerbCues.At(scan, end) == Direction.Unknown && !scan.Is(end, "that"))
            end++;
        return end + 1 >= scan.Count || Clauses.SentenceEndsAt(scan, end);
    }

    /// <summary>The index behind ", the director said," that parts a clause, or <paramref name="comma"/> itself.</summary>
    public static int SkipInserted(Scan scan, int comma) => VerbOf(scan, comma) is var said && said > comma && scan.IsMark(said + 1, ',') ? said + 2 : comma;

    /// <summary>The index of the verb of saying in ", the director <em>said</em>", ", <em>said</em> the director"; or <paramref name="comma"/> itself.</summary>
    private static int VerbOf(Scan scan, int comma)
    {
        if (!scan.IsMark(comma, ','))
            return comma;
        int first = scan.CharAt(comma + 1) is '"' or '”' ? comma + 2 : comma + 1;
        if (scan.IsAny(first, Joining))
            return comma;
        for (int i = first; i < first + FarthestVerb && scan.IsWord(i); i++)
        {
            if (scan.Has(i, Role.Says))
                return i;
            if (VerbCues.At(scan, i) != Direction.Unknown)
                return comma;
        }

        return comma;
    }

    /// <summary>"told parliament at <em>10:30 UTC</em>", "said in a statement at <em>noon</em>": whether somebody spoke then. Near miss: "said she had left at 3".</summary>
    public static bool IsOfSpeech(Scan scan, int first)
    {
        if (!scan.Is(first - 1, "at"))
            return false;
        for (int i = first - 2; i >= first - FarthestHour && !Clauses.SentenceEndsAt(scan, i) && !scan.Is(i, "had"); i--)
        {
            if (scan.Has(i, Role.Says) && !scan.IsAny(i, "reported", "announced"))
                return true;
        }

        return false;
    }
}
