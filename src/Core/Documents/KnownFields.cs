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
/// What a header and <c>corpus.yaml</c> together say of an article. The header stands: <c>corpus.yaml</c> fills in what it lacks,
/// and where both say something different, that is a finding.
/// </summary>
internal sealed class KnownFields
{
    /// <summary>The field that many records have, too, that are no articles.</summary>
    public const string Id = "id";

    /// <summary>
    /// The other fields that CorpusGen knows; case does not matter in a document. <c>published</c> is another word for <c>date</c>.
    /// </summary>
    private const string Title = "title", Date = "date", Published = "published", Markup = "markup", Covers = "covers", Aliases = "aliases";

    private readonly Place _start;
    private readonly List<Finding> _findings;
    private readonly List<Field> _unknown = [];
    private readonly Dictionary<string, Field> _said = new(StringComparer.Ordinal);

    private KnownFields(Place start, List<Finding> findings)
    {
        _start = start;
        _findings = findings;
    }

    /// <summary>The name of the field that is meant, or null where the name is none that CorpusGen knows.</summary>
    public static string? NameOf(string written) => Casing.Lower(written) switch
    {
        Id => Id,
        Title => Title,
        Date or Published => Date,
        Markup => Markup,
        _ => null,
    };

    /// <summary>
    /// The known field that is probably meant by an unknown name: one letter is wrong and, for a date, the value looks like one.
    /// </summary>
    public static string? MisspeltAs(string written, string value)
    {
        // 'id' is too short to guess at, and a title is only missed when one letter is wrong.
        if (NearestName.Distance(written, Title) == 1)
            return Title;
        bool nearDate = NearestName.Distance(written, Date) == 1 || NearestName.Distance(written, Published) <= 2;
        return nearDate && DateField.LooksLikeDate(value) ? Date : null;
    }

    public static ArticleFacts Understand(SeedText file, Header header, ArticleSettings? settings, List<Finding> findings)
    {
        var known = new KnownFields(header.Start ?? Place.StartOf(file.Path), findings);
        known.Sort(header.Fields);
        return new ArticleFacts(
            known.ReadId(settings, out Place? idPlace),
            idPlace,
            known.ReadTitle(settings),
            known.ReadDate(settings),
            known.ReadMarkup(),
            known.ReadAliases(settings),
            known.OwnFields(settings))
        {
            Start = known._start,
        };
    }

    /// <summary>Parts the known fields from the others, those that are said twice from those said once.</summary>
    private void Sort(IReadOnlyList<Field> fields)
    {
        foreach (Field field in fields)
        {
            // A known field without a value says nothing.
            if (NameOf(field.Name) is not { } name || field.Value is FieldNull)
                continue;
            if (_said.TryGetValue(name, out Field first))
                AddSaidTwice(first, field);
            else
                _said.Add(name, field);
        }

        foreach (Field field in fields)
        {
            if (NameOf(field.Name) is not null)
                continue;
            if (field.Value is FieldText value && MisspeltAs(field.Name, value.Text) is { } meant && !_said.ContainsKey(meant))
            {
                _findings.Add(FindingRules.MisspeltField.At(field.NamePlace, Excerpt.Of(field.Name), meant));
                _said.Add(meant, field);
            }
            else
            {
                _unknown.Add(field);
            }
        }
    }

    /// <summary>What a known field says, or null where it says nothing, or something that is no text.</summary>
    private FieldText? Said(string name)
    {
        if (!_said.TryGetValue(name, out Field field))
            return null;
        if (field.Value is FieldText value)
            return value.Text.Length == 0 ? null : value;
        if (!field.Value.IsCut)
            _findings.Add(FindingRules.WrongShape.At(field.Value.Place, $"'{field.Name}'", "a text", field.Value.Shape, $"{field.Name}: a text"));
        return null;
    }

    private void AddSaidTwice(Field first, Field second)
    {
        // 'date' and 'published' are one field; that they are two words for it may be news to the author, so both are quoted as written.
        _findings.Add(FindingRules.DuplicateKey.At(first.NamePlace, first.Name, second.NamePlace.Line));
        _findings.Add(FindingRules.DuplicateKey.At(second.NamePlace, second.Name, first.NamePlace.Line));
    }

    private string? ReadId(ArticleSettings? settings, out Place? place)
    {
        string? id = FromEither(Id, settings?.Id, settings, out place);
        if (id is null || Slug.IsId(id))
            return id;
        string fit = Slug.Of(id);
        _findings.Add(FindingRules.UnfitId.At(place!, Excerpt.Of(id), fit.Length > 0 ? fit : "an-id"));
        return fit.Length > 0 ? fit : null;
    }

    private string? ReadTitle(ArticleSettings? settings) => FromEither(Title, settings?.Title, settings, out _);

    private CivilDate? ReadDate(ArticleSettings? settings)
    {
        string? value = FromEither(Date, settings?.Published, settings, out Place? place);
        if (value is null)
        {
            _findings.Add(FindingRules.NoDate.At(_start, HowToDate()));
            return null;
        }

        CivilDate? date = DateField.Read(value, place!, out Finding? finding);

        // What is wrong with a date in corpus.yaml is said there, once.
        if (finding is not null && _said.ContainsKey(Date))
            _findings.Add(finding);
        return date;
    }

    /// <summary>Where a date can be said, and the field that was most likely meant for it.</summary>
    private string HowToDate()
    {
        string date = DocumentFormat.Of(_start.Path) is { IsJson: true }
            ? "Say '\"date\": \"yyyy-MM-dd\"' beside its text, or 'date: yyyy-MM-dd' in corpus.yaml."
            : "Say 'date: yyyy-MM-dd' in its header or in corpus.yaml.";
        Field? meant = _unknown.Find(field => field.Value is FieldText value && SoundsLikeDate(field.Name) && DateField.IsDay(value.Text));
        return meant is null ? date : $"Call '{Excerpt.Of(meant.Name)}' 'date' where that is it; else {Casing.Lower(date[0])}{date.Substring(1)}";
    }

    /// <summary><c>published_at</c>, <c>pubDate</c>, <c>dateline</c>: names that other systems have for it.</summary>
    private static bool SoundsLikeDate(string name) =>
        name.IndexOf(Date, StringComparison.OrdinalIgnoreCase) >= 0 || name.StartsWith("publi", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the marks in the text speak for: with <c>markup: inline</c> everything, or what <c>covers</c> names.</summary>
    private Coverage? ReadMarkup()
    {
        if (Said(Markup) is not { } markup)
            return null;
        if (!string.Equals(markup.Text, "inline", StringComparison.OrdinalIgnoreCase))
        {
            _findings.Add(FindingRules.UnknownValue.At(markup.Place, Excerpt.Of(markup.Text), "kind of markup", "Write 'inline', or leave it out."));
            return null;
        }

        int index = _unknown.FindIndex(field => string.Equals(field.Name, Covers, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
            return Coverage.Everything;
        Field covers = _unknown[index];
        _unknown.RemoveAt(index);
        return Coverages.Read(WordsOf(covers.Value), _findings.Add);
    }

    /// <summary>Names that mean an entity here alone: a map under <c>aliases</c>. Anything else under that name is a field of the document's own.</summary>
    private EquatableArray<DocumentAlias> ReadAliases(ArticleSettings? settings)
    {
        int index = _unknown.FindIndex(field => string.Equals(field.Name, Aliases, StringComparison.OrdinalIgnoreCase) && field.Value is FieldMap);
        EquatableArray<DocumentAlias> filledIn = settings?.Aliases ?? default;
        if (index < 0)
            return filledIn;
        EquatableArray<DocumentAlias> own = DocumentAlias.Read((FieldMap)_unknown[index].Value, _findings.Add);
        _unknown.RemoveAt(index);
        return own.Concat(filledIn.Where(alias => own.All(each => each.Name != alias.Name))).ToEquatableArray();
    }

    /// <summary>The fields that CorpusGen does not know: the header's, then those that <c>corpus.yaml</c> fills in.</summary>
    private EquatableArray<Field> OwnFields(ArticleSettings? settings)
    {
        if (settings is null || settings.Fields.Count == 0)
            return _unknown.ToEquatableArray();
        var fields = new List<Field>(_unknown);
        foreach (Field field in settings.Fields)
        {
            string? key = FieldKey.Of(field.Name);
            Field? said = _unknown.Find(each => FieldKey.Of(each.Name) == key);
            if (said is null)
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
        place = name == Id ? settings?.IdPlace : settings?.Place;
        if (Said(name) is not { } said)
            return inSettings;
        place = said.Place;
        string value = Excerpt.Of(said.Text, int.MaxValue);
        if (inSettings is not null && inSettings != value && !(name == Date && DateField.IsSameDay(inSettings, value)))
        {
            string where = $"in {settings!.Place.Path}({settings.Place.Line})";
            _findings.Add(FindingRules.Contradiction.At(place, name, Excerpt.Of(value), Excerpt.Of(inSettings), where));
        }

        return value;
    }
}

/// <summary>What is known of an article apart from its text.</summary>
/// <param name="IdPlace">Where the id is given, or null where none is.</param>
/// <param name="Marked">What the inline marks in the text speak for, or null where it has none.</param>
/// <param name="Aliases">Names that mean an entity in this document alone.</param>
/// <param name="Fields">The fields that CorpusGen does not know.</param>
internal sealed record ArticleFacts(
    string? Id,
    Place? IdPlace,
    string? Title,
    CivilDate? Published,
    Coverage? Marked,
    EquatableArray<DocumentAlias> Aliases,
    EquatableArray<Field> Fields)
{
    /// <summary>Where the article starts.</summary>
    public required Place Start { get; init; }
}
