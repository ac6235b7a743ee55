using System;
using System.Collections.Generic;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Documents;

/// <summary>The fields of a header, those that CorpusGen knows parted from the others, those that are said twice from those said once.</summary>
internal sealed class SaidFields
{
    private readonly List<Finding> _findings;
    private readonly Dictionary<string, Field> _known = new(StringComparer.Ordinal);
    private readonly List<Field> _own = [];

    /// <param name="fields">In the order of the document.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public SaidFields(IReadOnlyList<Field> fields, List<Finding> findings)
    {
        _findings = findings;
        var saidTwice = new HashSet<string>(StringComparer.Ordinal);
        foreach (Field field in fields)
        {
            // A known field without a value says nothing.
            if (KnownFields.NameOf(field.Name) is not { } name || field.Value is FieldNull)
                continue;
            if (!_known.TryGetValue(name, out Field first))
            {
                _known.Add(name, field);
                continue;
            }

            // 'date' and 'published' are one field; that they are two words for it may be news to the author, so both are quoted as written.
            if (saidTwice.Add(name))
                AddSaidTwice(first, field);
            AddSaidTwice(field, first);
        }

        foreach (Field field in fields)
        {
            if (KnownFields.NameOf(field.Name) is not null)
                continue;
            if (field.Value is FieldText value && KnownFields.MisspeltAs(field.Name, value.Text) is { } meant && !_known.ContainsKey(meant))
            {
                _findings.Add(FindingRules.MisspeltField.At(field.NamePlace, Excerpt.Of(field.Name), meant));
                _known.Add(meant, field);
            }
            else
            {
                _own.Add(field);
            }
        }
    }

    /// <summary>The fields that CorpusGen does not know, in their order, without those that were taken.</summary>
    public IReadOnlyList<Field> Own => _own;

    /// <summary>Whether a known field says anything, of whatever shape.</summary>
    public bool Has(string name) => _known.ContainsKey(name);

    /// <summary>What a known field says, or null where it says nothing, or something that is no text.</summary>
    public FieldText? Text(string name)
    {
        if (!_known.TryGetValue(name, out Field field))
            return null;
        if (field.Value is FieldText value)
            return value.Text.Length == 0 ? null : value;
        if (!field.Value.IsCut)
            _findings.Add(FindingRules.WrongShape.At(field.Value.Place, $"'{field.Name}'", "a text", field.Value.Shape, $"{field.Name}: a text"));
        return null;
    }

    /// <summary>The first of the unknown fields by a name in any case whose value will do, which then is known; or null.</summary>
    public FieldValue? Take(string name, Predicate<FieldValue> fits)
    {
        int index = _own.FindIndex(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase) && fits(field.Value));
        if (index < 0)
            return null;
        FieldValue value = _own[index].Value;
        _own.RemoveAt(index);
        return value;
    }

    private void AddSaidTwice(Field here, Field there) => _findings.Add(FindingRules.DuplicateKey.At(here.NamePlace, here.Name, there.NamePlace.Line));
}
