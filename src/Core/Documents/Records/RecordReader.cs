using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Documents.Records;

/// <summary>Reads articles that are records of fields, as YAML and JSON have them: the text is a field among the others.</summary>
internal static class RecordReader
{
    /// <summary>The fields that can hold the text.</summary>
    private static readonly string[] TextFields = ["text", "body"];

    /// <summary>The articles of a file whose root is one, or a list of them.</summary>
    /// <param name="root">What the file says, or null where it says nothing.</param>
    /// <param name="isJson">Whether what has no quotes is no text.</param>
    /// <param name="findings">What is wrong with its form.</param>
    public static SeedContent Read(SeedText file, FieldValue? root, bool isJson, CorpusSettings settings, List<Finding> findings)
    {
        if (root is FieldList list)
        {
            var articles = new RecordList(file, isJson, settings);
            foreach (FieldValue item in list.Items)
                articles.Add(item, file.RangeOf(item.Place), []);
            return articles.ToContent(findings);
        }

        if (root is not (null or FieldNull or FieldMap))
            findings.Add(FindingRules.WrongShape.At(
                root.Place, "This file", "an article or a list of articles", FieldBody.ShapeOf(root, isJson), FieldBody.ArticleExample(isJson)));
        FieldMap fields = root as FieldMap ?? new FieldMap(Place.StartOf(file.Path), default) { IsCut = findings.Count > 0 };
        var key = new DocumentKey(file.Path);
        if (findings.Count == 0 && ForeignRecords.AreAll([(fields, key)], settings))
            return new SeedContent(default, EquatableArray.Of(FindingRules.NoArticle.At(Place.StartOf(file.Path), HowToHaveArticles(fields, isJson))));
        Document document = Read(file, fields, isJson, key, Place.StartOf(file.Path), settings.ArticleAt(key.ToString()), findings);
        return new SeedContent(EquatableArray.Of(document), default);
    }

    /// <summary>One article.</summary>
    /// <param name="start">Where it starts in the file.</param>
    public static Document Read(
        SeedText file, FieldMap fields, bool isJson, DocumentKey key, Place start, ArticleSettings? settings, List<Finding> findings)
    {
        Field? text = TextOf(fields, findings);
        List<Field> others = [.. fields.Entries.Where(field => text is null || (field != text && !IsText(field.Name)))];
        ArticleFacts facts = ArticleFactsReader.Read(file, new Header(others, 0, []) { Start = start }, settings, findings);
        BodyText body = FieldBody.Read(file, text?.Value, isJson, start, findings);
        bool isSilent = fields.IsCut
            || text is { Value: not (FieldText or FieldList or FieldNull) }
            || (isJson && text?.Value is FieldText { Style: TextStyle.Plain });
        if (text is null && fields.Entries.Count > 0 && !fields.IsCut)
            findings.Add(FindingRules.MissingKey.At(start, "This article", TextFields[0], HowToAddText(others, isJson)));
        else if (body.Text.Length == 0 && !isSilent)
            findings.Add(FindingRules.NoText.At(text?.NamePlace ?? start));
        findings.AddRange(CharacterCheck.OfDecoded(body));
        return Document.Of(facts, key, body, isMarkdown: false, findings);
    }

    private static string HowToAddText(IReadOnlyList<Field> others, bool isJson)
    {
        string added = $"dd '{FieldBody.Example(isJson)}'.";
        return TextUnderOtherName(others) is { } meant ? $"Call '{meant}' '{TextFields[0]}' where that is it; else a{added}" : "A" + added;
    }

    /// <summary>What to do with a file of which nothing is an article: the list of them may be within, or their texts have another name.</summary>
    /// <param name="record">The file's record, or the first of them.</param>
    public static string HowToHaveArticles(FieldMap record, bool isJson)
    {
        if (record.Entries.FirstOrDefault(
            field => field.Value is FieldList list && list.Items.OfType<FieldMap>().Any(item => item.Entries.Any(each => IsText(each.Name)))) is { } articles)
            return $"Leave out '{Excerpt.Of(articles.Name)}', so that its list is the whole file";
        return TextUnderOtherName(record.Entries) is { } meant
            ? $"Call '{meant}' '{TextFields[0]}' where that is an article's"
            : $"Give each article its text, '{FieldBody.Example(isJson)}'";
    }

    /// <summary>Of the fields that are written as sentences, the longest.</summary>
    private static string? TextUnderOtherName(IEnumerable<Field> fields) => fields
        .Where(field => KnownFields.NameOf(field.Name) is null && field.Value is FieldText value && IsSentence(value.Text.TrimEnd()))
        .OrderByDescending(field => ((FieldText)field.Value).Text.Length)
        .Select(field => Excerpt.Of(field.Name))
        .FirstOrDefault();

    private static bool IsSentence(string text) => text.IndexOf(' ') > 0 && text[text.Length - 1] is '.' or '!' or '?' or '"' or '”';

    /// <summary>The field that holds the text: the first that is called so.</summary>
    private static Field? TextOf(FieldMap fields, List<Finding> findings)
    {
        Field[] texts = [.. fields.Entries.Where(field => IsText(field.Name))];
        for (int i = 1; i < texts.Length; i++)
        {
            findings.Add(FindingRules.DuplicateKey.At(texts[0].NamePlace, Excerpt.Of(texts[0].Name), texts[i].NamePlace.Line));
            findings.Add(FindingRules.DuplicateKey.At(texts[i].NamePlace, Excerpt.Of(texts[i].Name), texts[0].NamePlace.Line));
        }

        if (texts.Length > 0)
            return texts[0];
        Field? nearly = fields.Entries.FirstOrDefault(IsNearlyText);
        if (nearly is not null)
            findings.Add(FindingRules.MisspeltField.At(nearly.NamePlace, Excerpt.Of(nearly.Name), TextFields[0]));
        return nearly;
    }

    /// <summary>Whether a field is all but called as one that can hold the text.</summary>
    public static bool IsNearlyText(Field field) => NearestName.Distance(field.Name, TextFields[0]) == 1 && field.Value is FieldText or FieldList;

    /// <summary>Whether a field is called as one that can hold the text.</summary>
    public static bool IsText(string name) => Array.Exists(TextFields, each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase));
}
