using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Documents;

/// <summary>
/// Reads what a header and <c>corpus.yaml</c> together say of an article. The header stands: <c>corpus.yaml</c> fills in what it lacks,
/// and where both say something different, that is a finding.
/// </summary>
internal sealed class ArticleFactsReader
{
    /// <summary>Fields that are known only beside others, or in one shape.</summary>
    private const string Covers = "covers", Aliases = "aliases";

    private readonly Place _start;
    private readonly SaidFields _said;
    private readonly List<Finding> _findings;

    private ArticleFactsReader(Place start, SaidFields said, List<Finding> findings)
    {
        _start = start;
        _said = said;
        _findings = findings;
    }

    public static ArticleFacts Read(SeedText file, Header header, ArticleSettings? settings, List<Finding> findings)
    {
        var reader = new ArticleFactsReader(header.Start ?? Place.StartOf(file.Path), new SaidFields(header.Fields, findings), findings);
        return new ArticleFacts(
            reader.ReadId(settings, out Place? idPlace),
            idPlace,
            reader.ReadTitle(settings),
            reader.ReadDate(settings),
            reader.ReadMarkup(),
            reader.ReadAliases(settings),
            reader.OwnFields(settings))
        {
            Start = reader._start,
        };
    }

    private string? ReadId(ArticleSettings? settings, out Place? place)
    {
        string? id = FromEither(KnownFields.Id, settings?.Id, settings, out place);
        if (id is null || Slug.IsId(id))
            return id;
        string fit = Slug.Of(id);
        _findings.Add(FindingRules.UnfitId.At(place!, Excerpt.Of(id), fit.Length > 0 ? fit : "an-id"));
        return fit.Length > 0 ? fit : null;
    }

    private string? ReadTitle(ArticleSettings? settings) => FromEither(KnownFields.Title, settings?.Title, settings, out _);

    private CivilDate? ReadDate(ArticleSettings? settings)
    {
        string? value = FromEither(KnownFields.Date, settings?.Published, settings, out Place? place);
        if (value is null)
        {
            _findings.Add(FindingRules.NoDate.At(_start, HowToDate()));
            return null;
        }

        CivilDate? date = DateField.Read(value, place!, out Finding? finding);

        // What is wrong with a date in corpus.yaml is said there, once.
        if (finding is not null && _said.Has(KnownFields.Date))
            _findings.Add(finding);
        return date;
    }

    /// <summary>Where a date can be said, and the field that was most likely meant for it.</summary>
    private string HowToDate()
    {
        string date = DocumentFormat.Of(_start.Path) is { IsJson: true }
            ? "Say '\"date\": \"yyyy-MM-dd\"' beside its text, or 'date: yyyy-MM-dd' in corpus.yaml."
            : "Say 'date: yyyy-MM-dd' in its header or in corpus.yaml.";
        Field? meant = _said.Own.FirstOrDefault(field => field.Value is FieldText value && SoundsLikeDate(field.Name) && DateField.IsDay(value.Text));
        return meant is null ? date : $"Call '{Excerpt.Of(meant.Name)}' 'date' where that is it; else {Casing.Lower(date[0])}{date.Substring(1)}";
    }

    /// <summary><c>published_at</c>, <c>pubDate</c>, <c>dateline</c>: names that other systems have for it.</summary>
    private static bool SoundsLikeDate(string name) =>
        name.IndexOf(KnownFields.Date, StringComparison.OrdinalIgnoreCase) >= 0 || name.StartsWith("publi", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the marks in the text speak for: with <c>markup: inline</c> everything, or what <c>covers</c> names.</summary>
    private Coverage? ReadMarkup()
    {
        if (_said.Text(KnownFields.Markup) is not { } markup)
            return null;
        if (!string.Equals(markup.Text, "inline", StringComparison.OrdinalIgnoreCase))
        {
            _findings.Add(FindingRules.UnknownValue.At(markup.Place, Excerpt.Of(markup.Text), "kind of markup", "Write 'inline', or leave it out."));
            return null;
        }

        return _said.Take(Covers, _ => true) is { } covers ? Coverages.Read(WordsOf(covers), _findings.Add) : Coverage.Everything;
    }

    /// <summary>Names that mean an entity here alone: a map under <c>aliases</c>. Anything else under that name is a field of the document's own.</summary>
    private EquatableArray<DocumentAlias> ReadAliases(ArticleSettings? settings)
    {
        EquatableArray<DocumentAlias> filledIn = settings?.Aliases ?? default;
        if (_said.Take(Aliases, value => value is FieldMap) is not FieldMap map)
            return filledIn;
        EquatableArray<DocumentAlias> own = DocumentAlias.Read(map, _findings.Add);
        var names = new HashSet<string>(own.Select(alias => alias.Name), StringComparer.Ordinal);
        return own.Concat(filledIn.Where(alias => !names.Contains(alias.Name))).ToEquatableArray();
    }

    /// <summary>The fields that CorpusGen does not know: the header's, then those that <c>corpus.yaml</c> fills in.</summary>
    private EquatableArray<Field> OwnFields(ArticleSettings? settings)
    {
        if (settings is null || settings.Fields.Count == 0)
            return _said.Own.ToEquatableArray();
        var fields = new List<Field>(_said.Own);
        var byKey = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (Field field in _said.Own)
        {
            if (FieldKey.Of(field.Name) is { } key && !byKey.ContainsKey(key))
                byKey.Add(key, field);
        }

        foreach (Field field in settings.Fields)
        {
            if (FieldKey.Of(field.Name) is not { } key || !byKey.TryGetValue(key, out Field said))
                fields.Add(field);
            else if (said.Value is not FieldText here || field.Value is not FieldText there || here.Text != there.Text)
                AddContradiction(said, field);
        }

        return fields.ToEquatableArray();
    }

    private void AddContradiction(Field said, Field filledIn) => _findings.Add(FindingRules.Contradiction.At(
        said.Value.Place, said.Name, Show(said.Value), Show(filledIn.Value), $"in {filledIn.NamePlace.Path}({filledIn.NamePlace.Line})"));

    private static string Show(FieldValue value) => value is FieldText text ? Excerpt.Of(text.Text) : value.Shape;

    /// <summary>The words of a list, or of a text with commas between them.</summary>
    private static IEnumerable<(string Word, Place Place)> WordsOf(FieldValue value) => value switch
    {
        FieldText text => text.Text.Split(',').Select(word => (word.Trim(), text.Place)),
        FieldList list => list.Items.SelectMany(WordsOf),
        _ => [(value.Shape, value.Place)],
    };

    private string? FromEither(string name, string? inSettings, ArticleSettings? settings, out Place? place)
    {
        place = name == KnownFields.Id ? settings?.IdPlace : settings?.Place;
        if (_said.Text(name) is not { } said)
            return inSettings;
        place = said.Place;
        string value = Excerpt.Of(said.Text, int.MaxValue);
        if (inSettings is not null && inSettings != value && !(name == KnownFields.Date && DateField.IsSameDay(inSettings, value)))
        {
            string where = $"in {settings!.Place.Path}({settings.Place.Line})";
            _findings.Add(FindingRules.Contradiction.At(place, name, Excerpt.Of(value), Excerpt.Of(inSettings), where));
        }

        return value;
    }
}
