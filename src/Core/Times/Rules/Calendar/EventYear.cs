using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>Reads the year that stands behind what a month or day describes: "the July unrest in <em>2021</em>", "the May 7 vote of <em>2017</em>", "the June raid in Lom in <em>1999</em>", "the January Rising of <em>1863</em>".</summary>
/// <remarks>Near misses: "the June report said that in 2019", "in May crowds in 2019 …". The year is an expression of its own.</remarks>
internal static class EventYear
{
    /// <summary>What shows that the date describes the noun behind it.</summary>
    private static readonly WordSet Determiners = new("a an the its his her their s after before since following");

    private static readonly WordSet NoNouns = new("is are who which where when said says not he she it they we");

    /// <param name="at">The first token of the date.</param>
    /// <param name="end">The first token behind it.</param>
    public static DateField Of(Scan scan, int at, int end)
    {
        if (!IsNoun(scan, end) && !(scan.IsCapitalized(end) && scan.Is(end + 1, "of")))
            return DateField.Absent;
        bool describes = scan.IsAny(at - 1, Determiners) || (scan.IsWord(at - 1) && scan[at - 1].Roles == Role.None && scan.IsAny(at - 2, Determiners));
        int joint = IsNoun(scan, end + 1) ? end + 2 : end + 1;
        if (scan.Is(joint, "in") && scan.IsWord(joint + 1) && scan.IsCapitalized(joint + 1))
            joint += scan.IsCapitalized(joint + 2) ? 3 : 2;
        return describes && scan.IsAny(joint, "in", "of") && YearNumber.TryDigits(scan, joint + 1, out int year) ? DateField.Known(year) : DateField.Absent;
    }

    /// <summary>A word in lower case that may be a noun, as far as the vocabulary and its spelling show.</summary>
    private static bool IsNoun(Scan scan, int at) =>
        scan.IsWord(at) && scan[at].Roles == Role.None && !scan.IsCapitalized(at) && !scan.IsAny(at, NoNouns) && !(scan.Spelling(at) is [_, _, .., 'e', 'd']);
}
