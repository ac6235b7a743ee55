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
    /// <param name="declared">The fields that <c>corpus.yaml</c> declares: one that is lacking, while another is all but called like it, is that one.</param>
    /// <param name="report">Takes what is wrong, or null.</param>
    public FieldsByKey(EquatableArray<Field> fields, IReadOnlyList<FieldDefinition> declared, Action<Finding>? report = null)
    {
        foreach (Field field in fields)
            Add(field, report);
        foreach (FieldDefinition lacking in declared.Where(field => field.IsDeclared && !_fields.ContainsKey(field.Key)))
        {
            string? misspelt = _fields.Keys
                .Where(key => declared.All(field => !field.IsDeclared || field.Key != key) && IsNear(key, lacking.Key))
                .OrderBy(key => key, StringComparer.Ordinal)
                .FirstOrDefault();
            if (misspelt is null)
                continue;
            Field field = _fields[misspelt];
            report?.Invoke(FindingRules.MisspeltField.At(field.NamePlace, Excerpt.Of(field.Name), lacking.Name));
            _fields.Remove(misspelt);
            _fields.Add(lacking.Key, field);
        }
    }

    public IReadOnlyDictionary<string, Field> All => _fields;

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

        report?.Invoke(FindingRules.DuplicateKey.At(field.NamePlace, Excerpt.Of(field.Name), (first.NamePlace.StartLine + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static bool IsNear(string key, string declared) => declared.Length >= 4 && NearestName.Distance(key, declared) == 1;
}
