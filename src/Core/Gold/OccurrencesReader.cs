using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold;

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
                shapes.Add(FindingRules.Contradiction, nth!, "occurrence", Written(nth!), "all", $"line {shapes.LineOf(all)}");
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
            shapes.Add(FindingRules.UnknownValue, node, Excerpt.Of(written), "yes or no", "Write 'true', or leave it out.");
        return written is "true" or "false";
    }

    private static bool TryReadNumbers(ExpectedShapes shapes, YamlNode node, out Occurrences which)
    {
        which = Occurrences.Single;
        var numbers = new List<int>();
        int? total = null;
        foreach (YamlNode item in node is YamlSequence list ? list.Items : [node])
        {
            if (shapes.Text(item, "'nth'") is not { } written)
                return false;
            string[] words = written.Split(' ');
            bool isRead = TryNumber(words[0], out int number) && number > 0;
            if (words.Length == 3 && words[1] == "of" && TryNumber(words[2], out int all))
                total = all;
            else
                isRead &= words.Length == 1;
            if (!isRead)
            {
                shapes.Add(FindingRules.UnknownValue, item, Excerpt.Of(written), "number of an occurrence", $"They count from 1: write it like '{Example}' or '{Example} of 5'.");
                return false;
            }

            numbers.Add(number);
        }

        which = new Occurrences(false, numbers.ToEquatableArray(), total, shapes.PlaceOf(node));
        return numbers.Count > 0;
    }

    private static bool TryNumber(string written, out int number) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Written(YamlNode node) => node is YamlScalar scalar ? Excerpt.Of(scalar.Value) : node.Shape;
}
