using System;
using System.Linq;

namespace CorpusGen.Core.Documents;

/// <summary>Names that belong to what is no document, though its extension is one: catalogues, gold and schemas.</summary>
internal static class NamesOfOthers
{
    private static readonly string[] Names = ["corpus.yaml", "entities.yaml"];

    private static readonly string[] Ends = [".gold.yaml", ".entities.yaml", ".schema.json"];

    /// <summary>Whether a file has such a name, or all but has it.</summary>
    public static bool Have(string path) => IsOne(SeedNames.FileOf(path)) || Meant(path) is not null;

    /// <summary>Such a name, where a file has it in other capitals or with <c>.yml</c>; then it is not what it was meant to be. Else null.</summary>
    public static string? Meant(string path)
    {
        string name = SeedNames.FileOf(path);
        string usual = name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) + ".yaml" : name;
        string? meant = Array.Find(Names, each => usual.Equals(each, StringComparison.OrdinalIgnoreCase))
            ?? Ends
                .Where(end => usual.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                .Select(end => usual.Substring(0, usual.Length - end.Length) + end)
                .FirstOrDefault();
        return meant == name ? null : meant;
    }

    private static bool IsOne(string name) => Names.Contains(name) || Ends.Any(end => name.EndsWith(end, StringComparison.Ordinal));
}
