using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Fields;

/// <summary>Takes what reading fields finds.</summary>
internal interface IFieldSink
{
    /// <summary>A value that is of its type.</summary>
    void Fits(FieldPath field, FieldValue value);

    /// <summary>A value that is not of its type.</summary>
    /// <param name="expected">What it should be: of a list, what its items should be.</param>
    void Misfits(FieldPath field, FieldValue value, FieldDefinition definition, FieldType expected);

    /// <summary>A field that is not there, and is asked for.</summary>
    /// <param name="map">The map that lacks it, or null for the document or the entity itself.</param>
    void Lacks(FieldPath field, FieldDefinition definition, FieldMap? map);

    /// <summary>A reference.</summary>
    /// <param name="id">With its kind: <c>article:kuril-talks</c>.</param>
    void Refers(FieldText value, string id);

    /// <summary>Something that is wrong with the fields themselves.</summary>
    void Report(Finding finding);
}

/// <summary>Reads the values of fields as what they are, and packs them: the one place that decides which value is of which type.</summary>
/// <remarks>
/// A packed value is its text; that of a list, of a map or of all fields is the packed values in it, each with its length in front (<c>5:world</c>), and
/// <c>-</c> for one that is lacking, or <c>12-</c> for twelve. <c>CorpusGen.Generated.MetaRow</c> unpacks them.
/// </remarks>
internal sealed class FieldReading
{
    private const int ShortestNumberedGap = 3;

    /// <summary>Of each one-of the places of its words, looked up for each value.</summary>
    private static readonly ConditionalWeakTable<FieldType, Dictionary<string, int>> PlacesOfWords = new();

    private readonly IFieldSink? _sink;

    private FieldReading(IFieldSink? sink) => _sink = sink;

    /// <summary>The fields of a document or an entity, packed on one line; empty where it says none.</summary>
    public static string Pack(EquatableArray<Field> fields, FieldTable table)
    {
        if (fields.Count == 0 || table.Definitions.Count == 0)
            return "";
        string packed = new FieldReading(null).ReadFields(null, fields, table, map: null);
        return packed.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r");
    }

    /// <summary>Whether a value is of its field's type.</summary>
    public static bool Fits(FieldValue value, FieldDefinition definition) => new FieldReading(null).Read(null, value, definition, definition.Type) is not null;

    /// <summary>Tells what the fields of a document or an entity are.</summary>
    public static void Read(EquatableArray<Field> fields, FieldTable table, IFieldSink sink) =>
        new FieldReading(sink).ReadFields(null, fields, table, map: null);

    private string ReadFields(FieldPath? path, EquatableArray<Field> fields, FieldTable table, FieldMap? map)
    {
        var byKey = new FieldsByKey(fields, table, _sink is null ? null : _sink.Report);
        if (_sink is not null)
            FindLacks(path, byKey, table, map);
        var packed = new StringBuilder();
        int next = 0;
        foreach (var (index, field) in byKey.InOrderOf(table))
        {
            FieldDefinition definition = table.Definitions[index];
            if (field.Value is FieldNull || Read(PathOf(definition, path), field.Value, definition, definition.Type) is not { } read)
                continue;
            AppendGap(packed, index - next);
            Append(packed, read);
            next = index + 1;
        }

        return packed.ToString();
    }

    /// <summary>Null where nobody is told of the field.</summary>
    private FieldPath? PathOf(FieldDefinition definition, FieldPath? map) => _sink is null ? null : new FieldPath(map, definition);

    private void FindLacks(FieldPath? path, FieldsByKey said, FieldTable table, FieldMap? map)
    {
        foreach (FieldDefinition definition in table.Required)
        {
            if (said.Find(definition.Key)?.Value is null or FieldNull)
                _sink!.Lacks(new FieldPath(path, definition), definition, map);
        }
    }

    /// <summary>The value packed, or null where it is none of the type.</summary>
    private string? Read(FieldPath? path, FieldValue value, FieldDefinition definition, FieldType type)
    {
        string? packed = type.Kind switch
        {
            FieldKind.List => ReadList(path, value, definition, type),
            FieldKind.Map => value is FieldMap map ? ReadFields(path, map.Entries, FieldTable.Of(type), map) : null,
            _ => value is FieldText text ? ReadText(text, definition.IsDeclared, type) : null,
        };
        if (packed is null)
            _sink?.Misfits(path!, value, definition, type);
        else
            _sink?.Fits(path!, value);
        return packed;
    }

    /// <summary>Items that are none of the type are left out; one value alone is a list of one where a list is declared.</summary>
    private string? ReadList(FieldPath? path, FieldValue value, FieldDefinition definition, FieldType type)
    {
        bool isList = value is FieldList or FieldText { Style: TextStyle.Line };
        if (!isList && !(definition.IsDeclared && value is FieldText))
            return null;
        IReadOnlyList<FieldValue> items = isList ? FieldLists.ItemsOf(value) : [value];
        var packed = new StringBuilder();
        foreach (FieldValue item in items)
        {
            if (Read(path, item, definition, type.Item!) is { } read)
                Append(packed, read);
        }

        return packed.ToString();
    }

    private string? ReadText(FieldText value, bool isDeclared, FieldType type)
    {
        ScalarForm form = ScalarForms.Of(value);
        string text = value.Text;
        switch (type.Kind)
        {
            case FieldKind.Text:
                return IsText(form, type.Takes) ? text : null;
            case FieldKind.Integer:
                return form == ScalarForm.Integer ? text : null;
            case FieldKind.Long:
                return form is ScalarForm.Integer or ScalarForm.Long ? text : null;
            case FieldKind.Decimal:
                bool mayBeLonger = isDeclared && value.Style is TextStyle.Plain or TextStyle.Line && ScalarForms.IsPlainDecimal(text);
                return mayBeLonger || form is ScalarForm.Integer or ScalarForm.Long or ScalarForm.Decimal ? text : null;
            case FieldKind.Boolean:
                return form == ScalarForm.Boolean ? text : null;
            case FieldKind.Date:
                return form == ScalarForm.Date || (isDeclared && ScalarForms.IsDate(text)) ? text : null;
            case FieldKind.OneOf:
                return PlacesOfWords.GetValue(type, PlacesIn).TryGetValue(text, out int index) ? Numeral.Of(index) : null;
            default:
                return ReadReference(value, isDeclared, type.Target);
        }
    }

    private static Dictionary<string, int> PlacesIn(FieldType oneOf)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = oneOf.Words.Count - 1; i >= 0; i--)
            places[oneOf.Words[i]] = i;
        return places;
    }

    private static bool IsText(ScalarForm form, TextTakes takes) => takes switch
    {
        TextTakes.Everything => true,
        TextTakes.Numbers => FormVotes.GroupOf(form) is FormGroup.Text or FormGroup.Number,
        _ => FormVotes.GroupOf(form) == FormGroup.Text,
    };

    /// <summary>The id of what is meant: the kind may be left out where <c>corpus.yaml</c> says it.</summary>
    private string? ReadReference(FieldText value, bool isDeclared, string target)
    {
        FieldText written = value with { Text = value.Text.Trim(), Style = isDeclared ? TextStyle.Plain : value.Style };
        bool isPrefixed = ScalarForms.Of(written) is ScalarForm.ArticleReference or ScalarForm.EntityReference;
        string kind = isPrefixed ? written.Text.Substring(0, written.Text.IndexOf(':')) : "";
        bool fits = isPrefixed
            ? kind == target || (target == FieldType.AnyEntity && kind != FieldType.Article)
            : isDeclared && target != FieldType.AnyEntity && Slug.IsId(written.Text);
        if (!fits)
            return null;
        string id = isPrefixed ? written.Text : target + ":" + written.Text;
        _sink?.Refers(value, id);
        return target == FieldType.Article ? id.Substring(FieldType.Article.Length + 1) : id;
    }

    private static void Append(StringBuilder packed, string value) =>
        packed.Append(Numeral.Of(value.Length)).Append(':').Append(value);

    /// <summary>Written only where something comes behind it, and a long one as a number, so that what is not said takes no room.</summary>
    private static void AppendGap(StringBuilder packed, int lacking)
    {
        if (lacking < ShortestNumberedGap)
            packed.Append('-', lacking);
        else
            packed.Append(Numeral.Of(lacking)).Append('-');
    }
}
