using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Interchange.Writing;

/// <summary>Says what of a document a format cannot hold: one finding a document.</summary>
internal static class NotHeld
{
    /// <param name="parts">Each part, null where the document does not have it, and what it is called.</param>
    public static void Report(ExchangedDocument document, string format, List<Finding> findings, params (object? Part, string Name)[] parts)
    {
        string[] lost = [.. parts.Where(each => each.Part is not null and not 0).Select(each => each.Name)];
        if (document.OwnFields.Count > 0)
            lost = [.. lost, $"the own field{(document.OwnFields.Count == 1 ? "" : "s")} {List([.. document.OwnFields.Select(name => $"'{Excerpt.Of(name)}'")])}"];
        if (lost.Length > 0)
            findings.Add(FindingRules.NotInFormat.At(document.Place, format, List(lost), "this document is written without"));
    }

    private static string List(string[] parts) => parts.Length == 1 ? parts[0] : string.Join(", ", parts[..^1]) + " and " + parts[^1];
}
