using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>The words for the kinds of entities, as documents and <c>corpus.yaml</c> write them.</summary>
internal static class EntityKinds
{
    /// <summary>In the order of <see cref="EntityKind"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames(typeof(EntityKind)).Select(name => Casing.Lower(name))];

    /// <summary>The kind that a word stands for, or null where it stands for none; case does not matter.</summary>
    public static EntityKind? Of(string name)
    {
        for (int i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.OrdinalIgnoreCase))
                return (EntityKind)i;
        }

        return null;
    }

    /// <summary>"a person", "an organization".</summary>
    public static string WithArticle(EntityKind kind)
    {
        string word = Names[(int)kind];
        return (word[0] is 'o' or 'e' ? "an " : "a ") + word;
    }
}
