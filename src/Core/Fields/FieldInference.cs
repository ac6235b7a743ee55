using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Fields;

/// <summary>Finds out from all documents what each field is, where <c>corpus.yaml</c> does not say.</summary>
/// <remarks>
/// The form that most documents give a field is its type, and of two forms with as many documents the one that the first of them has, in ordinal order of the
/// paths; the others are findings (<see cref="FieldCheck"/>). Numbers beside something that only looks like one, <c>02134</c>, are all texts. So the
/// types hang on no order, and what changes a type without a finding is only ever a wider type: a long number, a fraction, a text of digits, a lack.
/// </remarks>
internal static class FieldInference
{
    private const int ShownExamples = 3;
    private const int LongestExample = 40;

    /// <summary>The fields of some documents, of some entities, or of one map in each of them.</summary>
    /// <param name="things">In the order that decides between forms.</param>
    /// <param name="declared">What is declared of them.</param>
    public static EquatableArray<FieldDefinition> Infer(IReadOnlyList<FieldMapping> things, IReadOnlyList<FieldDefinition> declared)
    {
        SortedDictionary<string, List<Field>> said = Gather(things, declared);
        int broken = things.Count(thing => thing.IsBroken);
        var fields = new List<FieldDefinition>();
        foreach (FieldDefinition field in declared)
            fields.Add(Complete(field, said.TryGetValue(field.Key, out List<Field>? all) ? all : []));
        var keys = new HashSet<string>(declared.Select(field => field.Key), StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<Field>> field in said.Where(field => !keys.Contains(field.Key)))
            fields.Add(Define(field.Value, isOptional: field.Value.Count + broken < things.Count, field.Key));
        return fields.ToEquatableArray();
    }

    /// <summary>Each field with what is said of it, in order. What stands in broken YAML counts only where nothing else is there.</summary>
    private static SortedDictionary<string, List<Field>> Gather(IReadOnlyList<FieldMapping> things, IReadOnlyList<FieldDefinition> declared)
    {
        var table = new FieldTable(declared);
        var said = new SortedDictionary<string, List<Field>>(StringComparer.Ordinal);
        foreach (bool isBroken in (bool[])[false, true])
        {
            var sound = new HashSet<string>(isBroken ? said.Keys : [], StringComparer.Ordinal);
            foreach (FieldMapping thing in things.Where(thing => thing.IsBroken == isBroken))
            {
                foreach (KeyValuePair<string, Field> field in new FieldsByKey(thing.Fields, table).All.Where(field => !sound.Contains(field.Key)))
                {
                    if (!said.TryGetValue(field.Key, out List<Field>? all))
                        said.Add(field.Key, all = []);
                    if (field.Value.Value is not FieldNull)
                        all.Add(field.Value);
                }
            }
        }

        return said;
    }

    /// <summary>A declared field, with examples, and with the fields of a map that it does not declare.</summary>
    private static FieldDefinition Complete(FieldDefinition field, IReadOnlyList<Field> said)
    {
        FieldValue[] values = [.. said.Select(each => each.Value)];
        return WithExamples(field with { Type = Complete(field.Type, values) }, values);
    }

    private static FieldType Complete(FieldType type, IReadOnlyList<FieldValue> values) => type.Kind switch
    {
        FieldKind.Map => type with { Fields = Infer([.. values.OfType<FieldMap>().Select(FieldMapping.Of)], type.Fields) },
        FieldKind.List => type with { Item = Complete(type.Item!, [.. values.SelectMany(FieldLists.ItemsOf)]) },
        _ => type,
    };

    private static FieldDefinition Define(List<Field> said, bool isOptional, string key)
    {
        FieldValue[] values = [.. said.Select(field => field.Value)];

        // Of several spellings the one that comes first, so that no order decides.
        string name = said.Count == 0 ? key : said.Select(field => field.Name).OrderBy(name => name, StringComparer.Ordinal).First();
        return WithExamples(new FieldDefinition(name, TypeOf(values), isOptional || said.Count == 0, IsDeclared: false), values);
    }

    private static FieldType TypeOf(IReadOnlyList<FieldValue> values)
    {
        var forms = new FormVotes(values);
        return forms.Winner switch
        {
            FormGroup.List => FieldType.ListOf(TypeOf([.. values.SelectMany(FieldLists.ItemsOf).Where(item => item is not FieldNull)])),
            FormGroup.Map => FieldType.MapOf(Infer([.. values.OfType<FieldMap>().Select(FieldMapping.Of)], [])),
            FormGroup.Number when forms.HasNumberLikes => FieldType.Text with { Takes = TextTakes.Numbers },
            FormGroup.Number => new FieldType(forms.Widest),
            FormGroup.Boolean => new FieldType(FieldKind.Boolean),
            FormGroup.Date => new FieldType(FieldKind.Date),
            FormGroup.Article => FieldType.ReferenceTo(FieldType.Article),
            FormGroup.Entity => FieldType.ReferenceTo(forms.EntityTarget),
            _ => FieldType.Text with { Takes = forms.HasNumberLikes ? TextTakes.Numbers : TextTakes.TextsOnly },
        };
    }

    /// <summary>The first values that are of the type.</summary>
    private static FieldDefinition WithExamples(FieldDefinition field, IReadOnlyList<FieldValue> values) => field with
    {
        Examples = values
            .Where(value => FieldReading.Fits(value, field))
            .Take(ShownExamples)
            .Select(Show)
            .Where(example => example.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    private static string Show(FieldValue value)
    {
        if (value is FieldText text)
            return Excerpt.Of(text.Text, LongestExample);
        if (value is not FieldList list)
            return "";
        string[] items = [.. list.Items.Take(ShownExamples).Select(Show).Where(item => item.Length > 0)];
        return items.Length == 0 ? "" : string.Join(", ", items) + (list.Items.Count > ShownExamples ? ", …" : "");
    }
}

/// <summary>Fields that stand together: a document's, an entity's, or those of a map.</summary>
internal readonly record struct FieldMapping(EquatableArray<Field> Fields, bool IsBroken)
{
    public static FieldMapping Of(FieldMap map) => new(map.Entries, map.IsCut);
}
