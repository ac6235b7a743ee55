using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>Ids: lower-case words joined by <c>-</c>, as in <c>kuril-talks</c>.</summary>
internal static class Slug
{
    private const int LongestProposal = 4;

    /// <summary>The slug of a text, empty where no word is in it.</summary>
    public static string Of(string text) => Join(Words.Of(text));

    /// <summary>The id of a file that gives none: its path below the root without the extension, a slug for each folder.</summary>
    /// <param name="path">With <c>/</c>, relative to the project: <c>seeds/2019/kuril-talks.txt</c>.</param>
    /// <param name="root">The seeds folder, relative to the project: <c>seeds</c>.</param>
    public static string OfPath(string path, string root)
    {
        IEnumerable<string> folders = StripRoot(path, root).Split('/').Select(Of).Where(slug => slug.Length > 0);
        string id = string.Join("/", folders);
        return id.Length > 0 ? id : "article-" + StableHash.Short(BelowRoot(path, root), 8);
    }

    /// <summary>A short id for a text, of its first words: proposed where a file's own name says little.</summary>
    public static string Propose(string title)
    {
        // No more is needed for a handful of words.
        string start = title.Substring(0, Math.Min(title.Length, 200));
        return Join(Words.Of(start).Take(LongestProposal));
    }

    /// <summary>Whether a text may be an id as it stands: what can go into a line of a table, a test's name and a file's name.</summary>
    public static bool IsId(string text)
    {
        foreach (char c in text)
        {
            if (c is not ('-' or '_' or '.' or '/') && !Words.IsPart(c, withinWord: true))
                return false;
        }

        return text.Any(char.IsLetterOrDigit);
    }

    /// <summary>A key below the root without the file's extension: <c>2019/kuril-talks</c>, <c>wires#3</c>.</summary>
    internal static string StripRoot(string path, string root)
    {
        path = BelowRoot(path, root);
        int dot = path.LastIndexOf('.');
        if (dot <= path.LastIndexOf('/') + 1)
            return path;
        int part = path.IndexOf(DocumentKey.Separator, dot);
        return part < 0 ? path.Substring(0, dot) : path.Remove(dot, part - dot);
    }

    /// <summary>A key below the root, which is all that names may hang on: so they are the same wherever the folder of the seeds lies.</summary>
    internal static string BelowRoot(string path, string root)
    {
        string prefix = root.TrimEnd('/') + "/";
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path.Substring(prefix.Length) : path;
    }

    private static string Join(IEnumerable<string> words) => string.Join("-", words.Select(Casing.Lower));
}
