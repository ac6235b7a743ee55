using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents.Records;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Documents.Bodies;

/// <summary>Reads the text of an article out of a field: one text, or a list of texts, which are its paragraphs.</summary>
internal static class FieldBody
{
    /// <param name="isJson">Whether what has no quotes is no text.</param>
    /// <param name="value">What the field says, or null where there is no field.</param>
    /// <param name="start">Where the article starts.</param>
    public static BodyText Read(SeedText file, FieldValue? value, bool isJson, Place start, List<Finding> findings)
    {
        TextRange empty = file.RangeOf(start) with { End = file.RangeOf(start).Start };
        switch (value)
        {
            case FieldText text when IsText(text, isJson):
                return Trim(Decode(file, text));
            case FieldList list:
                return Join(file, list, isJson, empty, findings);
            case null or FieldNull or { IsCut: true }:
                return BodyText.Of(file, empty);
            default:
                string shape = ShapeOf(value, isJson);
                findings.Add(FindingRules.WrongShape.At(value.Place, "'text'", "a text, or a list of paragraphs", shape, Example(isJson)));
                return BodyText.Of(file, empty);
        }
    }

    /// <summary>The field as one writes it.</summary>
    public static string Example(bool isJson) => isJson ? "\"text\": \"The words of the article.\"" : "text: The words of the article.";

    /// <summary>The shortest article there is.</summary>
    public static string ArticleExample(bool isJson) => isJson ? $"{{ {Example(isJson)} }}" : Example(isJson);

    private static BodyText Join(SeedText file, FieldList list, bool isJson, TextRange empty, List<Finding> findings)
    {
        var body = new BodyBuilder(file, list.Items.OfType<FieldText>().Sum(text => text.Text.Length + 2));
        foreach (FieldValue item in list.Items)
        {
            if (item is not FieldText paragraph || !IsText(paragraph, isJson))
            {
                if (!item.IsCut)
                    findings.Add(FindingRules.WrongShape.At(
                        item.Place,
                        "An item of 'text'",
                        "a paragraph",
                        ShapeOf(item, isJson),
                        isJson ? "\"The words of the paragraph.\"" : "- The words of the paragraph."));
                continue;
            }

            BodyText read = Trim(Decode(file, paragraph));
            if (read.Text.Length == 0)
                continue;
            int place = read.InFile(new TextRange(0, 0)).Start;
            if (body.Length > 0)
            {
                body.Add('\n', place, 0);
                body.Add('\n', place, 0);
            }

            read.AddTo(body);
        }

        return body.Length == 0 ? BodyText.Of(file, empty) : body.ToBody(empty.Start);
    }

    /// <summary>What the shape of a value is called in messages: JSON's numbers and truth values are no texts.</summary>
    public static string ShapeOf(FieldValue value, bool isJson) => value is FieldText text && !IsText(text, isJson) ? "a number or a truth value" : value.Shape;

    private static bool IsText(FieldText text, bool isJson) => !isJson || text.Style == TextStyle.JsonString;

    private static BodyText Decode(SeedText file, FieldText text)
    {
        TextRange range = file.RangeOf(text.Place);
        return text.Style == TextStyle.JsonString
            ? JsonBody(file, new TextRange(range.Start + 1, text.IsCut ? range.End : range.End - 1))
            : YamlScalarText.Read(file, range, text.Text);
    }

    private static BodyText JsonBody(SeedText file, TextRange content)
    {
        if (file.Text.IndexOf('\\', content.Start, content.Length) < 0)
            return BodyText.Of(file, content);
        var body = new BodyBuilder(file, content.Length);
        for (int i = content.Start, length; i < content.End; i += length)
        {
            length = 1;
            char c = file.Text[i] == '\\' ? JsonEscape.Read(file.Text, i, content.End, out length) : file.Text[i];
            body.Add(c, i, length);
        }

        return body.ToBody(content.Start);
    }

    private static BodyText Trim(BodyText body) => body.Of([new BodyPart(Body.Trim(body.Text, new TextRange(0, body.Text.Length)))]);
}
