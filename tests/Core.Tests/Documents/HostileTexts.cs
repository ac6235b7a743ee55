using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CorpusGen.Core.Tests.Documents;

/// <summary>
/// Texts that nobody writes in good faith, or that break readers by accident. Each is large enough to show what is not linear.
/// </summary>
internal static class HostileTexts
{
    private const int Many = 100_000;

    private static readonly string[] Pieces =
    [
        "---\n", "...\n", "\n\n", "\n", "\r\n", "\r", ": ", "title: ", "id: ", "date: ", "date 2019-02-30 ", "- ", "? ", "# ", "===\n", "```\n",
        "[", "]", "{", "}", ",", "&a ", "*a ", "!!str ", "|\n", ">-\n  ", "'", "\"", "\\", "%YAML 1.2\n", "\t", "\0", "\uFEFF", "\uFFFD", "\uFFFE",
        "\uD800", "\uDC00", "\u2028", "\u0085", "\u202E", "e\u0301", "a", "Word", "2019-01-23", "articles:\n", "entities:\n", "  ", "<<: ",
    ];

    public static IReadOnlyDictionary<string, string> All { get; } = Build();

    private static Dictionary<string, string> Build()
    {
        string line = new('x', 1_000_000);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["nothing"] = "",
            ["blank lines"] = Repeat(" \n", Many),
            ["one long line"] = line,
            ["one long word in a header"] = $"---\ntitle: {line}\n---\n{line}",
            ["one long key"] = $"---\n{line}: x\n---\n",
            ["one long header name"] = $"{line}: x\n",
            ["colons"] = Repeat("a: ", Many),
            ["header lines"] = Repeat("date: 2019-01-23\n", Many),
            ["distinct header lines"] = string.Concat(Enumerable.Range(0, Many).Select(i => $"titl{i}: x\n")),
            ["carriage returns"] = Repeat("\r", Many),
            ["NULs"] = Repeat("\0", Many),
            ["lone surrogates"] = Repeat("\uD800", Many) + Repeat("\uDC00", Many),
            ["lone surrogates in front matter"] = $"---\ntitle: {Repeat("\uD800x", 1000)}\nid: {Repeat("\uDC00", 1000)}\n---\n",
            ["an unclosed quote"] = "---\ntitle: \"" + Repeat("x\n", Many) + "---\n",
            ["a front matter without an end"] = "---\n" + Repeat("a: b\n", Many),
            ["a flat list"] = $"---\na: [{Repeat("a, ", Many / 5)}]\n---\n",
            ["a flat map"] = "{" + Repeat("a: b, ", Many),
            ["fences"] = Repeat("```\n# x\n", Many),
            ["hashes"] = "# " + Repeat("#", Many),
            ["equals signs"] = Repeat("x\n=\n", Many),
        };
        foreach (string opening in new[] { "[", "{", "- ", "? ", "[{", "a: [", "!a ", "&a ", "*a ", "'", "\"", "|", "- a: ", "a: {", "%", "@", "# ", ": " })
        {
            texts.Add($"{opening} over and over in front matter", $"---\n{Repeat(opening, Many)}\n---\ntext");
            texts.Add($"{opening} over and over", Repeat(opening, Many));
            texts.Add($"{opening} on line after line", $"---\n{Repeat(opening + "\n", Many)}---\ntext");
            texts.Add(
                $"{opening} deeper line by line", $"---\n{string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + opening + "\n"))}---\n");
        }

        // A fixed seed: the same texts in every run.
        var random = new Random(20190123);
        for (int i = 0; i < 2000; i++)
        {
            string start = i % 2 == 0 ? "---\n" : "";
            texts.Add($"random {i}", start + string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }

        return texts;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
