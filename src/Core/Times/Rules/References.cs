using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>The phrases of <c>references.txt</c>, which point at the past, the present or the future: "now", "recent years", "the near future".</summary>
internal static class References
{
    public static readonly Rule Rule = new("reference", Role.Phrase, Read);

    private static Reading Read(Scan scan, int at) => scan.Vocabulary.References.Find(scan.Source, at) is { } phrase
        ? new Reading(at + phrase.Length, new FixedValue(TimeKind.Date, phrase.Value))
        : Reading.None;
}
