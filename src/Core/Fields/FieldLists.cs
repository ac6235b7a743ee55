using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;

namespace CorpusGen.Core.Fields;

/// <summary>Values as lists, where a list is meant.</summary>
internal static class FieldLists
{
    /// <summary>The items of a list; of a header line's text, which has no other way to write one, what commas part. None of anything else.</summary>
    public static IReadOnlyList<FieldValue> ItemsOf(FieldValue value) => value switch
    {
        FieldList list => list.Items,
        FieldText { Style: TextStyle.Line } line => [.. line.Text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0)
            .Select(item => line with { Text = item })],
        _ => [],
    };
}
