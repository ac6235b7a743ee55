using System;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Gold.Files;

/// <summary>What a person approved of a document, as a <c>.gold.yaml</c> file says it: quotes, which have not yet been looked for in the text.</summary>
/// <param name="Path">The file, relative to the project, with <c>/</c>.</param>
/// <param name="Covers">What it speaks for.</param>
/// <param name="Entities">The approved mentions, in the order of the file.</param>
/// <param name="Times">The approved time expressions, in the order of the file.</param>
/// <param name="Findings">What is wrong with the file itself.</param>
internal sealed record GoldFile(
    string Path, Coverage Covers, EquatableArray<GoldMention> Entities, EquatableArray<GoldTime> Times, EquatableArray<Finding> Findings)
{
    /// <summary>
    /// What stands behind the key of the document: <c>talks.txt.gold.yaml</c> is for <c>talks.txt</c>, <c>wires.jsonl#storm.gold.yaml</c> for an article in a
    /// list.
    /// </summary>
    public const string Extension = ".gold.yaml";

    /// <summary>The document beside it, by its key.</summary>
    public string DocumentKey { get; } = DocumentOf(Path);

    /// <summary>A file that could not be read: it approves nothing.</summary>
    public static GoldFile Broken(string path, Finding reason) => new(path, Coverage.None, default, default, EquatableArray.Of(reason));

    /// <summary>The key of the document that a file of gold stands beside.</summary>
    /// <param name="path">The path of the gold.</param>
    public static string DocumentOf(string path) => path.Substring(0, path.Length - Extension.Length);

    public static bool IsGold(string path) => path.EndsWith(Extension, StringComparison.Ordinal);
}

/// <summary>An approved naming of an entity.</summary>
/// <param name="Entity">Which entity.</param>
/// <param name="Name">The full name that the entry gives it, or null.</param>
internal sealed record GoldMention(GoldQuote Quote, EntityReference Entity, string? Name);

/// <summary>An approved time expression.</summary>
/// <param name="Value">A TIMEX3 value of the kind.</param>
internal sealed record GoldTime(GoldQuote Quote, TimeKind Kind, string Value, string? Mod);

/// <summary>Words of a text, and which of their occurrences are meant.</summary>
/// <param name="Text">As they stand in the text, but for white space: one blank is as good as a line end.</param>
/// <param name="Which">Which occurrences.</param>
/// <param name="Place">Where the quote stands in its file: findings point there.</param>
internal sealed record GoldQuote(string Text, Occurrences Which, Place Place);

/// <summary>Which occurrences of a quote are meant: the numbered ones, every one that no other entry names, or the only one.</summary>
/// <param name="All">Every one that no other entry names.</param>
/// <param name="Numbers">From 1, as written.</param>
/// <param name="Total">How many there were when the entry was approved, or null where it does not say.</param>
/// <param name="Place">Where the numbers stand.</param>
internal sealed record Occurrences(bool All, EquatableArray<int> Numbers, int? Total, Place? Place)
{
    /// <summary>The only one that there is.</summary>
    public static Occurrences Single { get; } = new(false, default, null, null);

    public static Occurrences Every { get; } = new(true, default, null, null);
}

/// <summary>An entity as an approval names it: <c>vladimir-putin</c>, <c>person:vladimir-putin</c>.</summary>
/// <param name="Kind">What it is, or null where the entry leaves that to <c>corpus.yaml</c> or to another entry.</param>
/// <param name="IsIntroduced">Whether the entry says more of it than a reference would, so that it may be somebody new.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record EntityReference(string Id, EntityKind? Kind, bool IsIntroduced, Place Place)
{
    public override string ToString() => Kind is null ? Id : KindPrefix(Kind.Value) + Id;

    public static string KindPrefix(EntityKind kind) => Casing.Lower(kind.ToString()) + ":";

    /// <summary><c>mira-holt</c> of <c>person:mira-holt</c>; without a kind before it, an id stays as it is.</summary>
    public static string WithoutKind(string id) => id.Substring(id.IndexOf(':') + 1);
}
