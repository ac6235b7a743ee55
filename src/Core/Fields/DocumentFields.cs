using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Fields;

/// <summary>The fields of one document that CorpusGen does not know: what typing them needs of it, so that an edit of its text changes nothing.</summary>
/// <param name="Start">Where the document starts: what it lacks is said there.</param>
/// <param name="Fields">In the order of the document.</param>
/// <param name="IsBroken">Whether its header could not be read to the end, so that what it lacks may only be unread.</param>
internal sealed record DocumentFields(DocumentKey Key, Place Start, EquatableArray<Field> Fields, bool IsBroken)
{
    public static DocumentFields Of(Document document) =>
        new(document.Key, document.Start, document.Fields, document.Findings.Any(finding => finding.Rule.Id.StartsWith("CG02", StringComparison.Ordinal)));
}

/// <summary>The fields of a header or of a map, by their keys, each once.</summary>
internal sealed class FieldsByKey
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    /// <param name="fields">In the order of the document; of two with one key the first counts.</param>
    /// <param name="table">Of the fields that <c>corpus.yaml</c> declares one that is lacking, while another is all but called like it, is that one.</param>
    /// <param name="report">Takes what is wrong, or null.</param>
    public FieldsByKey(EquatableArray<Field> fields, FieldTable table, Action<Finding>? report = null)
    {
        foreach (Field field in fields)
            Add(field, report);
        if (table.HasDeclared)
            CorrectNames(table, report);
    }

    public IReadOnlyDictionary<string, Field> All => _fields;

    /// <summary>Those of the table, in its order, each with its place in it.</summary>
    public IReadOnlyList<(int Index, Field Field)> InOrderOf(FieldTable table)
    {
        var ordered = new List<(int Index, Field Field)>(_fields.Count);
        foreach (KeyValuePair<string, Field> field in _fields)
        {
            if (table.IndexOf(field.Key) is { } index)
                ordered.Add((index, field.Value));
        }

        ordered.Sort((left, right) => left.Index.CompareTo(right.Index));
        return ordered;
    }

    public Field? Find(string key) => _fields.TryGetValue(key, out Field? field) ? field : null;

    private void Add(Field field, Action<Finding>? report)
    {
        if (FieldKey.Of(field.Name) is not { } key)
        {
            report?.Invoke(FindingRules.UnfitFieldName.At(field.NamePlace, Excerpt.Of(field.Name)));
            return;
        }

        if (!_fields.TryGetValue(key, out Field? first))
        {
            _fields.Add(key, field);
            return;
        }

        report?.Invoke(FindingRules.DuplicateKey.At(field.NamePlace, Excerpt.Of(field.Name), first.NamePlace.Line));
    }

    private void CorrectNames(FieldTable table, Action<Finding>? report)
    {
        var misspelt =
            from key in _fields.Keys
            where !table.Declares(key)
            from index in table.DeclaredNear(key)
            where !_fields.ContainsKey(table.Definitions[index].Key)
            select (Index: index, Key: key);
        foreach (var (index, key) in misspelt.OrderBy(each => each.Index).ThenBy(each => each.Key, StringComparer.Ordinal).ToList())
            Correct(key, table.Definitions[index], report);
    }

    /// <summary>Each stands for one, and each is said by one.</summary>
    private void Correct(string key, FieldDefinition meant, Action<Finding>? report)
    {
        if (_fields.ContainsKey(meant.Key) || !_fields.TryGetValue(key, out Field? field))
            return;
        report?.Invoke(FindingRules.MisspeltField.At(field.NamePlace, Excerpt.Of(field.Name), meant.Name));
        _fields.Remove(key);
        _fields.Add(meant.Key, field);
    }
}
