using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Fields;

namespace CorpusGen.Core.Documents.Records;

/// <summary>
/// Tells a file of records that are no articles at all, as in a folder of seeds for a database, from one with articles that lack something.
/// </summary>
internal static class ForeignRecords
{
    /// <summary>Whether none of a file's records has anything of an article but an id, and nobody says of one that it is an article.</summary>
    /// <param name="records">The records, with their keys.</param>
    public static bool AreAll(IReadOnlyCollection<(FieldMap Fields, DocumentKey Key)> records, CorpusSettings settings) =>
        records.Count > 0 && records.All(record => IsForeign(record.Fields, settings) && settings.ArticleAt(record.Key.ToString()) is null);

    private static bool IsForeign(FieldMap record, CorpusSettings settings) =>
        !record.IsCut && record.Entries.Count > 0 && record.Entries.All(field => IsForeign(field, settings));

    private static bool IsForeign(Field field, CorpusSettings settings)
    {
        if (KnownFields.NameOf(field.Name) is { } known)
            return known == KnownFields.Id;
        return !RecordReader.IsText(field.Name)
            && !RecordReader.IsNearlyText(field)
            && !(field.Value is FieldText text && KnownFields.MisspeltAs(field.Name, text.Text) is not null)
            && !(FieldKey.Of(field.Name) is { } key && FieldTable.DeclaredBy(settings).Declares(key));
    }
}
