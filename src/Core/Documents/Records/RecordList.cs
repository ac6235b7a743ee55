using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Records;

/// <summary>The articles of a file that is a list of them.</summary>
/// <param name="isJson">Whether what has no quotes is no text.</param>
internal sealed class RecordList(SeedText file, bool isJson, CorpusSettings settings)
{
    /// <summary>A file of prose under a wrong name has thousands of entries that are no articles, and one fault.</summary>
    private const int MostStrays = 10;

    private readonly List<Item> _items = [];

    /// <summary>What is wrong with each entry that is no article, and where it stands.</summary>
    private readonly List<(TextRange Range, List<Finding> Findings)> _strays = [];
    private readonly List<Finding> _findings = [];
    private int _count;

    /// <summary>Takes in the next item of the list; one that is no article counts, so that the others keep their numbers.</summary>
    /// <param name="range">Where it stands.</param>
    /// <param name="findings">What is wrong with its form.</param>
    public void Add(FieldValue? item, TextRange range, List<Finding> findings)
    {
        int position = _count++;
        if (item is FieldMap fields)
        {
            _items.Add(new Item(fields, position, range, findings));
            return;
        }

        _strays.Add((range, findings));
        if (item is not null and { IsCut: false } && findings.Count == 0)
            findings.Add(FindingRules.WrongShape.At(item.Place, "An item of a list of articles", "an article", item.Shape, FieldBody.ArticleExample(isJson)));
    }

    /// <param name="findings">What is wrong with the form of the list.</param>
    public SeedContent ToContent(IReadOnlyList<Finding>? findings = null)
    {
        _findings.AddRange(findings ?? []);
        AddStrays();
        if (_count == 0 && _findings.Count == 0)
            _findings.Add(FindingRules.NoArticle.At(Place.StartOf(file.Path), $"Write one, like '{FieldBody.ArticleExample(isJson)}'"));
        Dictionary<Item, string> parts = NameParts();
        if (_findings.Count == 0 && ForeignRecords.AreAll([.. _items.Select(item => (item.Fields, new DocumentKey(file.Path, parts[item])))], settings))
            return new SeedContent(
                default, EquatableArray.Of(FindingRules.NoArticle.At(file.PlaceOf(_items[0].Range), RecordReader.HowToHaveArticles(_items[0].Fields, isJson))));
        var documents = _items.Select(item => Read(item, new DocumentKey(file.Path, parts[item], item.Position))).ToEquatableArray();
        return new SeedContent(documents, _findings.ToEquatableArray());
    }

    /// <summary>Each of a few; of many the first ones and the number of the others, or the number alone where the file has no article at all.</summary>
    private void AddStrays()
    {
        int said = _strays.Count <= MostStrays ? _strays.Count : _items.Count == 0 ? 0 : MostStrays;
        _findings.AddRange(_strays.Take(said).SelectMany(stray => stray.Findings));
        if (said == _strays.Count)
            return;
        int left = _strays.Count - said;
        string number = Numeral.Grouped(left);
        string what = said == 0
            ? $"None of the {number} entries here is an article"
            : left == 1 ? "1 more entry is no article" : $"{number} more entries, from here on, are no articles";
        _findings.Add(FindingRules.StrayEntries.At(file.PlaceOf(_strays[said].Range), what));
    }

    private Document Read(Item item, DocumentKey key)
    {
        Place start = file.PlaceOf(new TextRange(item.Range.Start, item.Range.Start));
        ArticleSettings? said = settings.ArticleAt(key.ToString());
        return Guard.Run(
            file.Path,
            () => RecordReader.Read(file, item.Fields, isJson, key, start, said, item.Findings),
            fault => Document.Unread(key, start, said, fault),
            default);
    }

    /// <summary>
    /// The part of its key that each article has: its id, or its number; ids first, so that a number that is an id stays that. One with an id that another has
    /// already comes behind that one in the order of the keys, so that it takes no name away.
    /// </summary>
    private Dictionary<Item, string> NameParts()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var parts = new Dictionary<Item, string>();
        foreach (Item item in _items)
        {
            if (IdOf(item.Fields) is { } id && taken.Add(id))
                parts.Add(item, id);
        }

        foreach (Item item in _items.Where(item => !parts.ContainsKey(item)))
        {
            string number = Numeral.Of(item.Position + 1);
            if (IdOf(item.Fields) is { } id)
                number = $"{id}_{number}";
            while (!taken.Add(number))
                number += "_";
            parts.Add(item, number);
        }

        return parts;
    }

    /// <summary>The id that the article gives itself, as <see cref="KnownFields"/> will read it.</summary>
    private static string? IdOf(FieldMap fields)
    {
        Field? field = fields.Entries.FirstOrDefault(field => KnownFields.NameOf(field.Name) == KnownFields.Id && field.Value is not FieldNull);
        if (field?.Value is not FieldText { Text.Length: > 0 } text)
            return null;
        string id = Excerpt.Of(text.Text, int.MaxValue);
        string fit = Slug.IsId(id) ? id : Slug.Of(id);
        return fit.Length > 0 ? fit : null;
    }

    /// <summary>An item that is an article. Alike by identity: two may say the same.</summary>
    private sealed class Item(FieldMap fields, int position, TextRange range, List<Finding> findings)
    {
        public FieldMap Fields { get; } = fields;

        public int Position { get; } = position;

        public TextRange Range { get; } = range;

        public List<Finding> Findings { get; } = findings;
    }
}
