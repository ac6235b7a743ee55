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
        if (lost.Length == 0)
            return;
        string list = lost.Length == 1 ? lost[0] : string.Join(", ", lost[..^1]) + " and " + lost[^1];
        findings.Add(FindingRules.NotInFormat.At(document.Place, format, list, "this document is written without"));
    }
}
