using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold.Files;

/// <summary>Reads which occurrences of a quote are meant: <c>nth: 3</c>, <c>nth: 3 of 5</c>, <c>nth: [1, 4]</c>, <c>all: true</c>.</summary>
internal static class OccurrencesReader
{
    private const string Example = "nth: 3";

    /// <summary>What the entry says; false where it says something that cannot be read.</summary>
    public static bool TryRead(ExpectedShapes shapes, IReadOnlyDictionary<string, YamlNode> entry, out Occurrences which)
    {
        which = Occurrences.Single;
        bool hasNth = entry.TryGetValue("nth", out YamlNode? nth);
        if (entry.TryGetValue("all", out YamlNode? all))
        {
            if (!TryReadAll(shapes, all, out bool every))
                return false;
            if (every && hasNth)
            {
                shapes.Add(FindingRules.Contradiction, nth!, "occurrence", Written(nth!), "all", $"on line {shapes.LineOf(all)}");
                return false;
            }

            which = every ? Occurrences.Every : which;
        }

        return !hasNth || TryReadNumbers(shapes, nth!, out which);
    }

    private static bool TryReadAll(ExpectedShapes shapes, YamlNode node, out bool every)
    {
        string? written = shapes.Text(node, "'all'");
        every = written == "true";
        if (written is not (null or "true" or "false"))
            shapes.Add(FindingRules.UnknownValue, node, Excerpt.Of(written), "value of 'all'", "Write 'true', or leave it out.");
        return written is "true" or "false";
    }

    private static bool TryReadNumbers(ExpectedShapes shapes, YamlNode node, out Occurrences which)
    {
        which = Occurrences.Single;
        var numbers = new List<int>();
        int? total = null;
        IReadOnlyList<YamlNode> items = node is YamlSequence { Items.Count: > 0 } list ? list.Items : [node];
        foreach (YamlNode item in items)
        {
            string? written = item is YamlSequence { Items.Count: 0 } ? "[]" : shapes.Text(item, "'nth'");
            if (written is null)
                return false;
            if (!TryReadNumber(written, out int number, ref total))
            {
                shapes.Add(
                    FindingRules.UnknownValue,
                    item,
                    Excerpt.Of(written),
                    "number of an occurrence",
                    $"They count from 1: write it like '{Example}' or '{Example} of 5'.");
                return false;
            }

            numbers.Add(number);
        }

        which = new Occurrences(false, numbers.ToEquatableArray(), total, shapes.PlaceOf(node));
        return true;
    }

    /// <summary><c>3</c> or <c>3 of 5</c>.</summary>
    private static bool TryReadNumber(string written, out int number, ref int? total)
    {
        string[] words = written.Split(' ');
        if (!TryNumber(words[0], out number) || number == 0)
            return false;
        if (words.Length == 1)
            return true;
        if (words.Length != 3 || words[1] != "of" || !TryNumber(words[2], out int all))
            return false;
        total = all;
        return true;
    }

    private static bool TryNumber(string written, out int number) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Written(YamlNode node) => node is YamlScalar scalar ? Excerpt.Of(scalar.Value) : node.Shape;
}
