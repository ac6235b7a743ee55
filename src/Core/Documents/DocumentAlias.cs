using System;
using System.Collections.Generic;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Core.Documents;

/// <summary>A name that means an entity of the catalogue in one document alone.</summary>
/// <param name="Name">As it stands in the text.</param>
internal sealed record DocumentAlias(string Name, EntityReference Entity)
{
    /// <summary>The entries of a map of names: <c>{ Harbour: glasgow-harbour }</c>.</summary>
    /// <param name="report">Takes what is wrong; an entry that is wrong is left out.</param>
    public static EquatableArray<DocumentAlias> Read(FieldMap map, Action<Finding> report)
    {
        var aliases = new List<DocumentAlias>();
        foreach (Field entry in map.Entries)
        {
            if (entry.Value is not FieldText id)
                report(FindingRules.WrongShape.At(
                    entry.Value.Place, $"'{Excerpt.Of(entry.Name)}'", "the id of an entity", entry.Value.Shape, $"{Excerpt.Of(entry.Name)}: an-id"));
            else if (ReferenceReader.Read(id.Text, kind: null, isIntroduced: false, id.Place, report) is { } entity)
                aliases.Add(new DocumentAlias(Excerpt.Of(entry.Name, int.MaxValue), entity));
        }

        return aliases.ToEquatableArray();
    }
}
