using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Fields;

/// <summary>A document or an entity with its fields.</summary>
/// <param name="What">What messages call it.</param>
/// <param name="Place">Where what it lacks is said.</param>
internal sealed record FieldOwner(EquatableArray<Field> Fields, string What, Place Place)
{
    public bool IsBroken { get; init; }

    public static FieldOwner Of(DocumentFields document) =>
        new(document.Fields, "This document", document.Start) { IsBroken = document.IsBroken };
}

/// <summary>
/// What is wrong with the fields of a corpus, at its places: values of other types than elsewhere, fields that are lacking, references to nothing.
/// </summary>
internal sealed class FieldCheck : IFieldSink
{
    /// <summary>What one document lacks is told so often: who has written none of a long schema knows it then.</summary>
    private const int MostLacks = 20;

    /// <summary>Guessing compares a word with all others: with more than a few, so many guesses say enough.</summary>
    private const int MostGuesses = 20;
    private const int FewWords = 50;

    private readonly CorpusReferences _references;
    private readonly List<Finding> _findings;
    private readonly List<(FieldPath Field, FieldValue Value, FieldDefinition Definition, FieldType Expected)> _misfits = [];
    private readonly string _declaration;
    private readonly ISet<string> _reserved;
    private int _lacks;
    private int _guesses;
    private FieldOwner _owner = new(default, "", Place.StartOf(""));

    /// <param name="declaration">A format: how <c>corpus.yaml</c> declares a field of these.</param>
    /// <param name="reserved">Names that no field gets as a member.</param>
    private FieldCheck(string declaration, ISet<string> reserved, CorpusReferences references, List<Finding> findings)
    {
        _reserved = reserved;
        _declaration = declaration;
        _references = references;
        _findings = findings;
    }

    /// <summary>Every finding, in no certain order.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="reserved">Names that no field gets as a member.</param>
    public static EquatableArray<Finding> Run(
        IEnumerable<DocumentFields> documents, CorpusFields fields, CorpusSettings settings, NamedCorpus corpus, ISet<string> reserved)
    {
        var findings = new List<Finding>();
        var references = new CorpusReferences(corpus, findings);
        var articles = new FieldCheck("fields: {{ {0} }}", reserved, references, findings);
        articles.CheckAll(
            [.. documents.OrderBy(document => document.Key).Select(FieldOwner.Of)],
            fields.OfArticles);
        foreach (KindFields kind in fields.OfEntities)
        {
            var entities = new FieldCheck($"entity-fields: {{{{ {EntityKinds.Names[(int)kind.Kind]}: {{{{ {{0}} }}}} }}}}", reserved, references, findings);
            entities.CheckAll(
                [.. settings.Entities.Where(entity => entity.Kind == kind.Kind).Select(entity => new FieldOwner(entity.Fields, "This entity", entity.Place))],
                kind.Fields);
        }

        return findings.ToEquatableArray();
    }

    public void Fits(FieldPath field, FieldValue value)
    {
    }

    /// <summary>What broken YAML says, and does not say, hangs on how it is mended: that it is broken is finding enough.</summary>
    public void Misfits(FieldPath field, FieldValue value, FieldDefinition definition, FieldType expected)
    {
        if (!_owner.IsBroken)
            _misfits.Add((field, value, definition, expected));
    }

    public void Lacks(FieldPath field, FieldDefinition definition, FieldMap? map)
    {
        if (!_owner.IsBroken && _lacks++ < MostLacks)
        {
            _findings.Add(FindingRules.MissingField.At(
                map?.Place ?? _owner.Place,
                map is null ? _owner.What : "This map",
                field.ToString(),
                $"{Excerpt.Of(definition.Name)}: {definition.Type.Example()}"));
        }
    }

    public void Refers(FieldText value, string id) => _references.Check(value, id);

    public void Report(Finding finding) => _findings.Add(finding);

    private void CheckAll(IReadOnlyList<FieldOwner> owners, EquatableArray<FieldDefinition> definitions)
    {
        var table = new FieldTable(definitions);
        foreach (FieldOwner owner in owners)
        {
            _owner = owner;
            _lacks = 0;
            if (owner.Fields.Count > 0 || table.Required.Count > 0)
                FieldReading.Read(owner.Fields, table, this);
        }

        AddReservedNames(owners.SelectMany(owner => owner.Fields), definitions);
        if (_misfits.Count == 0)
            return;
        var valid = new ValidValues(_misfits.Select(misfit => misfit.Field));
        foreach (FieldOwner owner in owners.Where(owner => !owner.IsBroken))
            FieldReading.Read(owner.Fields, table, valid);
        foreach (var (field, value, definition, expected) in _misfits)
            _findings.Add(Describe(field, value, definition, expected, valid));
    }

    /// <summary>A field whose member gets another name than its own is a finding where it is first said, in a map, too.</summary>
    private void AddReservedNames(IEnumerable<Field> fields, EquatableArray<FieldDefinition> definitions)
    {
        ILookup<string, Field> byKey = fields.ToLookup(field => FieldKey.Of(field.Name) ?? "", StringComparer.Ordinal);
        foreach (FieldDefinition definition in definitions)
        {
            string member = Identifier.Of(definition.Name)!;
            IEnumerable<Field> said = byKey[definition.Key];
            if (_reserved.Contains(member) && said.FirstOrDefault() is { } first)
                _findings.Add(FindingRules.ReservedFieldName.At(first.NamePlace, member, Excerpt.Of(first.Name), "_" + member));
            if (definition.Type.MapWithin is { } map)
                AddReservedNames(said.SelectMany(field => MapsIn(field.Value)).SelectMany(each => each.Entries), map.Fields);
        }
    }

    private static IEnumerable<FieldMap> MapsIn(FieldValue value) => value switch
    {
        FieldMap map => [map],
        FieldList list => list.Items.SelectMany(MapsIn),
        _ => [],
    };

    private Finding Describe(FieldPath field, FieldValue value, FieldDefinition definition, FieldType expected, ValidValues valid)
    {
        if (expected.Kind == FieldKind.OneOf && value is FieldText word)
            return FindingRules.UnknownWord.At(value.Place, Excerpt.Of(word.Text), field.ToString(), MeantBy(word.Text, expected.Words));
        string reason = definition.IsDeclared ? "as corpus.yaml says" : "";
        if (valid.Nearest(field, value.Place, expected.Kind == FieldKind.List) is { } nearest)
            reason += $"{(reason.Length > 0 ? " and " : "as in ")}{nearest.Path}({nearest.Line}){(reason.Length > 0 ? " has it" : "")}";
        string what = definition.Type.Kind == FieldKind.List && expected.Kind != FieldKind.List ? expected.Describe() + " in a list" : expected.Describe();
        return FindingRules.WrongFieldType.At(
            value.Place,
            field.ToString(),
            what,
            reason.Length > 0 ? reason : "as its other values are",
            Found(value),
            HowToMend(field, value, definition, expected));
    }

    private string MeantBy(string word, EquatableArray<string> words) =>
        words.Count <= FewWords || _guesses++ < MostGuesses ? ExpectedShapes.Meant(word, words) : ExpectedShapes.OneOf(words);

    /// <summary>What stands there, in the words of a message: <c>the text 'high'</c>.</summary>
    private static string Found(FieldValue value)
    {
        if (value is not FieldText text)
            return value.Shape;
        string quoted = $"'{Excerpt.Of(text.Text)}'";
        return ScalarForms.Of(text) switch
        {
            ScalarForm.Integer or ScalarForm.Long or ScalarForm.Decimal => $"the number {quoted}",
            ScalarForm.Boolean => $"the truth value {quoted}",
            ScalarForm.Date => $"the date {quoted}",
            ScalarForm.ArticleReference or ScalarForm.EntityReference => $"the reference {quoted}",
            _ when ScalarForms.IsDateForm(text.Text) && !ScalarForms.IsDate(text.Text) => $"{quoted}, which is no day of the calendar",
            _ => text.Style is TextStyle.Quoted or TextStyle.JsonString ? $"the text {quoted}, in quotes" : $"the text {quoted}",
        };
    }

    private string HowToMend(FieldPath field, FieldValue value, FieldDefinition definition, FieldType expected)
    {
        if (definition.IsDeclared)
            return $"Write it like '{Excerpt.Of(definition.Name)}: {definition.Type.Example()}', or change the type there.";
        string mend = expected.Kind == FieldKind.Text && value is FieldText { Style: not TextStyle.Line } ? "Put quotes around it" : "Change it";
        if (field.IsInMap)
            return $"{mend}, or say in corpus.yaml what the field is.";
        if (TypeOfBoth(value, definition) is not { } type)
            return mend + ".";
        string declaration = $"{Excerpt.Of(definition.Name)}: {YamlText.Scalar(type.Declaration() + (definition.IsOptional ? ", optional" : ""))}";
        return $"{mend}, or say in corpus.yaml what the field is: '{string.Format(CultureInfo.InvariantCulture, _declaration, declaration)}'.";
    }

    /// <summary>
    /// A type that takes the misfit as well as the values that are of the field's type, so that declaring it mends the finding; null where there is none.
    /// </summary>
    private static FieldType? TypeOfBoth(FieldValue value, FieldDefinition definition)
    {
        FieldType type = definition.Type;
        FieldType everything = FieldType.Text with { Takes = TextTakes.Everything };
        FieldType[] wider = type.Kind == FieldKind.List
            ? [type, FieldType.ListOf(everything)]
            : [everything, FieldType.ListOf(type), FieldType.ListOf(everything)];
        bool isOfScalars = type.Kind == FieldKind.List ? type.Item!.Kind is not (FieldKind.List or FieldKind.Map) : type.Kind != FieldKind.Map;
        return isOfScalars ? Array.Find(wider, each => Takes(each, value, definition)) : null;
    }

    /// <summary>Whether a value would be of a type that is declared: one alone is a list of one, and of a list each item counts.</summary>
    private static bool Takes(FieldType type, FieldValue value, FieldDefinition definition)
    {
        if (type.Kind != FieldKind.List)
            return FieldReading.Fits(value, definition with { Type = type, IsDeclared = true });
        IEnumerable<FieldValue> items = value is FieldList list ? list.Items : [value];
        return items.All(item => item is FieldText && Takes(type.Item!, item, definition));
    }
}
