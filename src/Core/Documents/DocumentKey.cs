using System;

namespace CorpusGen.Core.Documents;

/// <summary>Which article of a corpus: the file, and the part of it where the file is a list of articles.</summary>
/// <param name="Path">The file, relative to the project, with <c>/</c>.</param>
/// <param name="Part">The article's own id, or its number where it has none; null where the file is one article. No two parts of a file are alike.</param>
/// <param name="Position">The article's place in its file, from 0.</param>
internal sealed record DocumentKey(string Path, string? Part = null, int Position = 0) : IComparable<DocumentKey>
{
    /// <summary>What stands between file and part.</summary>
    public const char Separator = '#';

    /// <summary>The order of a corpus: of the files ordinal by their paths, of the articles of one file as they stand there.</summary>
    public int CompareTo(DocumentKey? other)
    {
        int order = string.CompareOrdinal(Path, other?.Path);
        return order != 0 ? order : Position.CompareTo(other!.Position);
    }

    /// <summary>
    /// The key as users write it, in <c>corpus.yaml</c> and in the names of gold files: <c>seeds/talks.txt</c>, <c>seeds/wires.jsonl#storm-week</c>.
    /// </summary>
    /// <remarks>It holds no position: an article that moves within its file stays the same.</remarks>
    public override string ToString() => Part is null ? Path : Path + Separator + Part;
}
