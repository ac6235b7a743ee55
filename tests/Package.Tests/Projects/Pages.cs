using System;
using System.IO;
using System.Threading.Tasks;

namespace CorpusGen.Package.Tests.Projects;

/// <summary>Pages for users, whose examples are taken as they stand there.</summary>
internal static class Pages
{
    public static async Task<string> Read(string path) => (await File.ReadAllTextAsync(Path.Combine(Repository.Root, path))).ReplaceLineEndings("\n");

    /// <summary>The first block in a language behind a heading.</summary>
    public static string BlockAfter(string page, string heading, string language)
    {
        string opening = $"```{language}\n";
        int start = page.IndexOf(opening, page.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + opening.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
