using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Catalogue;

/// <summary>Reads the <c>recogniser</c> of <c>corpus.yaml</c>: how sure it must be of a name.</summary>
internal static class RecogniserSettingsReader
{
    private const string Confidence = "confidence";

    private static readonly string[] Keys = [Confidence];

    /// <returns>The least confidence that a mention must have, 0 where nothing is said.</returns>
    public static float Read(YamlNode node, ExpectedShapes shapes)
    {
        float least = 0;
        IReadOnlyList<YamlEntry> entries = shapes.Entries(node, "'recogniser'", "recogniser: { confidence: 0.5 }");
        foreach (YamlEntry entry in entries)
        {
            if (entry.Key.Value == Confidence)
                least = ReadShare(entry.Value, shapes);
            else
                shapes.AddUnknownKey(entry.Key, "'recogniser'", Keys, entries);
        }

        return least;
    }

    private static float ReadShare(YamlNode node, ExpectedShapes shapes)
    {
        if (shapes.Text(node, $"'{Confidence}'") is not { } written)
            return 0;
        if (float.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out float share) && share <= 1)
            return share;
        shapes.Add(FindingRules.UnknownValue, node, Excerpt.Of(written), $"value of '{Confidence}'", "Write a number from 0 to 1, as 0.5.");
        return 0;
    }
}
