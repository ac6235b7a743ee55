using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.PlainText;

/// <summary>A header of <c>Name: value</c> lines, up to a blank line.</summary>
/// <remarks>
/// It is one only when it says something that CorpusGen knows, or nearly (<c>Dat: 2019-01-23</c>); before the colon of that may be a blank, and behind it none
/// (<c>Date:2019-01-23</c>). Near misses, which are text: a paragraph <c>Note: this is prose</c>, an interview in which every line starts with a name,
/// <c>http://example.org</c>.
/// </remarks>
internal static class HeaderLines
{
    private const int LongestName = 40;

    public static Header? TryRead(SeedText file)
    {
        var fields = new List<Field>();
        int position = SkipBlankLines(file.Text);
        while (position < file.Text.Length)
        {
            int end = file.LineEndAt(position);
            if (TryReadLine(file, position, end) is not { } field)
                break;
            fields.Add(field);
            position = end + 1;
        }

        if (!fields.Any(IsTelling))
            return null;
        if (position >= file.Text.Length)
            return new Header(fields, file.Text.Length, []);
        var next = new TextRange(position, file.LineEndAt(position));
        bool isBlank = Body.Trim(file.Text, next).Length == 0;
        return new Header(fields, position, isBlank
            ? []
            : [FindingRules.NoBlankLineAfterHeader.At(file.PlaceOf(next), Excerpt.Of(next.Of(file.Text), 40))]);
    }

    private static bool IsTelling(Field field) =>
        KnownFields.NameOf(field.Name) is not null
        || (field.Value is FieldText value && DateField.LooksLikeDate(value.Text) && KnownFields.MisspeltAs(field.Name, value.Text) is not null);

    private static Field? TryReadLine(SeedText file, int start, int end)
    {
        string text = file.Text;
        int colon = start;
        while (colon < end && colon - start <= LongestName && IsPartOfName(text[colon], isFirst: colon == start))
            colon++;
        int nameEnd = colon;
        bool isKnown = KnownFields.NameOf(text.Substring(start, nameEnd - start)) is not null;
        if (isKnown)
            colon = SkipBlanks(text, colon, end);
        if (nameEnd == start || colon >= end || text[colon] != ':')
            return null;
        if (colon + 1 < end && !isKnown && text[colon + 1] is not (' ' or '\t'))
            return null;
        TextRange range = Body.Trim(text, new TextRange(colon + 1, end));
        Place place = file.PlaceOf(range);
        FieldValue value = range.Length == 0 ? new FieldNull(place) : new FieldText(place, range.Of(text), TextStyle.Line);
        return new Field(text.Substring(start, nameEnd - start), value, file.PlaceOf(new TextRange(start, nameEnd)));
    }

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t')
            position++;
        return position;
    }

    private static bool IsPartOfName(char c, bool isFirst) => char.IsLetterOrDigit(c) || (!isFirst && c is ('-' or '_'));

    private static int SkipBlankLines(string text)
    {
        int start = Body.Trim(text, new TextRange(0, text.Length)).Start;
        return text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
    }
}
