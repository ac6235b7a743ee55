using System.Collections.Generic;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Times;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Catalogue;

/// <summary>Reads the <c>times</c> of <c>corpus.yaml</c>: how the dates of the documents are to be read.</summary>
internal static class TimeSettingsReader
{
    private const string DayFirst = "day-first";

    private static readonly string[] Keys = [DayFirst];
    private static readonly string[] Answers = ["true", "false"];

    public static TimeSettings Read(YamlNode node, ExpectedShapes shapes)
    {
        TimeSettings settings = TimeSettings.Default;
        IReadOnlyList<YamlEntry> entries = shapes.Entries(node, "'times'", "times: { day-first: true }");
        foreach (YamlEntry entry in entries)
        {
            if (entry.Key.Value == DayFirst)
                settings = settings with { Order = ReadOrder(entry.Value, shapes) };
            else
                shapes.AddUnknownKey(entry.Key, "'times'", Keys, entries);
        }

        return settings;
    }

    private static DateOrder ReadOrder(YamlNode node, ExpectedShapes shapes)
    {
        switch (shapes.Text(node, $"'{DayFirst}'"))
        {
            case null:
                return DateOrder.ByDocument;
            case "true" or "True" or "TRUE":
                return DateOrder.DayFirst;
            case "false" or "False" or "FALSE":
                return DateOrder.MonthFirst;
            case var written:
                shapes.Add(FindingRules.UnknownValue, node, Excerpt.Of(written), $"value of '{DayFirst}'", ExpectedShapes.Meant(written, Answers));
                return DateOrder.ByDocument;
        }
    }
}
