using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Documents;

namespace CorpusGen.Core.Tests.Findings;

/// <summary>A page of <c>docs/findings</c> as data: the wrong seeds, what the build says of them, and the mended seeds.</summary>
/// <remarks>
/// A seed is a line with its path in backticks, then a block fenced with four backticks. The fence's line says what a page cannot show:
/// <c>windows-1252</c> is a file that is no UTF-8, <c>40,000 times</c> repeats the last line; <c>␀</c> is a NUL.
/// </remarks>
internal sealed record FindingPage(string Title, IReadOnlyList<SeedFile> Wrong, IReadOnlyList<string> Messages, IReadOnlyList<SeedFile> Mended)
{
    public const string MessageHeading = "## What the build says";

    /// <summary>Stands instead where the command line finds it, and no build does; the first line is the command.</summary>
    public const string CommandHeading = "## What the command says";

    private const string Fence = "````";

    public static FindingPage Parse(string markdown)
    {
        string title = "", section = "", path = "";
        var seeds = new Dictionary<string, List<SeedFile>> { ["## Wrong"] = [], ["## Mended"] = [] };
        IReadOnlyList<string> messages = [];
        string[] lines = markdown.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("# ", StringComparison.Ordinal))
                title = line[2..];
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                section = line;
            else if (line.Length > 2 && line[0] == '`' && line[^1] == '`' && line[1] != '`')
                path = line.Trim('`');
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, Fence, i + 1);
                if (section is MessageHeading or CommandHeading)
                    messages = lines[(i + 1)..end];
                else if (seeds.TryGetValue(section, out List<SeedFile>? files))
                    files.Add(Seed(path, line, lines[(i + 1)..end]));
                i = end;
            }
        }

        return new FindingPage(title, seeds["## Wrong"], messages, seeds["## Mended"]);
    }

    private static SeedFile Seed(string path, string fence, string[] lines)
    {
        int times = fence.EndsWith(" times", StringComparison.Ordinal)
            ? int.Parse(fence.Split(' ')[^2], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
            : 1;
        IEnumerable<string> all = lines.SkipLast(1).Concat(Enumerable.Repeat(lines[^1], times));
        string text = string.Join('\n', all).Replace('␀', '\0') + "\n";
        return new SeedFile(path, text, IsUtf8: !fence.EndsWith(" windows-1252", StringComparison.Ordinal));
    }
}
