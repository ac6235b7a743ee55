using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Documents.PlainText;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>The YAML between two <c>---</c> lines at the start of a file.</summary>
internal static class FrontMatter
{
    public const int Longest = 65_536;

    /// <summary>
    /// The header, or null where the file does not start with front matter: a <c>---</c> before a blank line is a rule across the page.
    /// </summary>
    public static Header? TryRead(SeedText file)
    {
        string text = file.Text;
        int start = file.LineEndAt(0) + 1;
        if (!IsFence(text, new TextRange(0, start - 1)) || start >= text.Length || IsBlank(text, LineFrom(file, start)))
            return null;
        var findings = new List<Finding>();
        TextRange yaml = FindYaml(file, start, out int end, findings);
        bool isOpen = findings.Count > 0;
        YamlNode? root = YamlReader.Read(file, yaml, Longest, findings);

        // Without its end the front matter goes on into the text, which is no YAML: that it has none is finding enough.
        if (isOpen)
            findings.RemoveAll(finding => finding.Rule == FindingRules.YamlSyntax);
        return new Header(ReadFields(file, root, findings), end, findings) { IsOpen = isOpen };
    }

    /// <summary>The first line of what its writer took for a header, in a file without front matter, or null.</summary>
    public static TextRange? FindUnfenced(SeedText file)
    {
        TextRange text = Body.Trim(file.Text, new TextRange(0, file.Text.Length));
        var first = new TextRange(text.Start, Math.Min(file.LineEndAt(text.Start), text.End));
        return IsTomlFence(file.Text, first) || IsLongFence(file, first) || HeaderLines.TryRead(file) is not null ? first : null;
    }

    /// <summary>A line <c>+++</c>: whether there is TOML behind it is not for us to find out.</summary>
    private static bool IsTomlFence(string text, TextRange line) => Body.Trim(text, line).Of(text) == "+++";

    /// <summary>More hyphens than a fence has, and behind them a field that CorpusGen knows. A near miss, which is text: a rule across the page.</summary>
    private static bool IsLongFence(SeedText file, TextRange line)
    {
        string fence = Body.Trim(file.Text, line).Of(file.Text);
        int next = Math.Min(line.End + 1, file.Text.Length);
        int colon = file.Text.IndexOf(':', next, file.LineEndAt(next) - next);
        return fence.Length > 3 && fence.Trim('-').Length == 0 && colon > next && KnownFields.NameOf(file.Text.Substring(next, colon - next)) is not null;
    }

    private static TextRange FindYaml(SeedText file, int start, out int end, List<Finding> findings)
    {
        int firstBlank = -1;
        for (int line = start; line < file.Text.Length; line = end + 1)
        {
            TextRange range = LineFrom(file, line);
            end = range.End;
            if (IsFence(file.Text, range) || range.Of(file.Text).TrimEnd() == "...")
                return new TextRange(start, line);
            if (firstBlank < 0 && IsBlank(file.Text, range))
                firstBlank = line;
        }

        findings.Add(FindingRules.UnclosedFrontMatter.At(file.PlaceOf(LineFrom(file, 0))));
        end = firstBlank < 0 ? file.Text.Length : firstBlank;
        return new TextRange(start, end);
    }

    private static IReadOnlyList<Field> ReadFields(SeedText file, YamlNode? root, List<Finding> findings)
    {
        if (root is YamlMapping mapping)
            return [.. mapping.Entries.Select(entry => FieldValue.Of(entry, file))];
        if (root is not (null or YamlScalar { IsNull: true }))
            findings.Add(FindingRules.WrongShape.At(file.PlaceOf(root.Range), "Front matter", "a map", root.Shape, "title: A title"));
        return [];
    }

    private static TextRange LineFrom(SeedText file, int start) => new(start, file.LineEndAt(start));

    private static bool IsFence(string text, TextRange line) =>
        line.Length >= 3
        && string.CompareOrdinal(text, line.Start, "---", 0, 3) == 0
        && IsBlank(text, line with { Start = line.Start + 3 });

    private static bool IsBlank(string text, TextRange line) => Body.Trim(text, line).Length == 0;
}
