using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace CorpusGen.Generated;

/// <summary>Called by generated code only: all that a compile knows of an article, packed in one string and unpacked on use.</summary>
/// <remarks>
/// Lines separated by <c>\n</c>: 0 id, 1 path, 2 line, with <c>+</c> behind it where the file holds several articles, 3 day of publication, 4 title,
/// 5 pieces of the file that are the body (see <see cref="SeedFile"/>), 6 paragraphs, 7 sentences, 8 ids of the entities, 9 mentions, 10 values of the times,
/// 11 ranges and bounds of the times; 12, where the article has any, its own fields (see <see cref="MetaRow"/>). Numbers are packed, see
/// <see cref="PackedNumbers"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleRow
{
    private const int LineCount = 12;

    private readonly CorpusIndex _index;
    private readonly string[] _lines;

    internal ArticleRow(CorpusIndex index, string row)
    {
        _index = index;
        _lines = row.Split('\n');
        if (_lines.Length is not (LineCount or LineCount + 1))
            throw new FormatException(
                $"A row of {_lines.Length} lines, not {LineCount}: the generated code and the CorpusGen library are of different versions.");
    }

    internal string Id => _lines[0];

    internal string Path => _lines[1];

    internal int Line => int.Parse(_lines[2].TrimEnd('+'), CultureInfo.InvariantCulture);

    internal DateOnly? Published => _lines[3].Length == 0
        ? null
        : DateOnly.ParseExact(_lines[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None);

    internal string Title => _lines[4];

    /// <summary>The article's own fields.</summary>
    public MetaRow ReadMeta() => MetaRow.FromLine(_lines.Length > LineCount ? _lines[LineCount] : "");

    /// <summary>The ids of the entities that the row of an article names, without unpacking the rest.</summary>
    internal static string[] EntityIdsOf(string row)
    {
        int start = 0;
        for (int line = 0; line < 8; line++)
            start = row.IndexOf('\n', start) + 1;
        int end = row.IndexOf('\n', start);
        return Words(row.Substring(start, end - start));
    }

    internal string ReadText() => _index.Seeds.Read(Path, Line, _lines[2].EndsWith("+", StringComparison.Ordinal), _lines[5]);

    internal IReadOnlyList<Passage> ReadParagraphs(Article article) => ReadPassages(article, _lines[6]);

    internal IReadOnlyList<Passage> ReadSentences(Article article) => ReadPassages(article, _lines[7]);

    internal IReadOnlyList<Entity> ReadEntities()
    {
        string[] ids = Words(_lines[8]);
        var entities = new Entity[ids.Length];
        for (int i = 0; i < ids.Length; i++)
            entities[i] = _index.Entity(ids[i]);
        return Array.AsReadOnly(entities);
    }

    internal IReadOnlyList<Mention> ReadMentions(Article article)
    {
        var mentions = new List<Mention>();
        var numbers = new PackedNumbers(_lines[9]);
        int start = 0;
        while (!numbers.AtEnd)
        {
            start += numbers.Next();
            int length = numbers.Next();
            Entity entity = article.EntityList[numbers.Next()];
            mentions.Add(new Mention(article, entity, start, length, numbers.Next() / 100.0));
        }

        return mentions.AsReadOnly();
    }

    internal IReadOnlyList<TimeExpression> ReadTimes(Article article)
    {
        string[] values = Words(_lines[10]);
        var numbers = new PackedNumbers(_lines[11]);
        var times = new TimeExpression[values.Length];
        for (int i = 0; i < values.Length; i++)
            times[i] = ReadTime(article, values[i], ref numbers);
        return Array.AsReadOnly(times);
    }

    private static TimeExpression ReadTime(Article article, string packed, ref PackedNumbers numbers)
    {
        var ranges = new Range[numbers.Next()];
        int rangeStart = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            rangeStart += numbers.Next();
            ranges[i] = rangeStart..(rangeStart + numbers.Next());
        }

        int firstDay = numbers.Next() - 1;
        int daysAfter = numbers.Next();
        DateOnly? start = firstDay < 0 ? null : DateOnly.FromDayNumber(firstDay);
        int tilde = packed.IndexOf('~');
        string value = tilde < 0 ? packed.Substring(1) : packed.Substring(1, tilde - 1);
        string? mod = tilde < 0 ? null : packed.Substring(tilde + 1);
        return new TimeExpression(article, KindOf(packed[0]), value, mod, Array.AsReadOnly(ranges), start, start?.AddDays(daysAfter));
    }

    private static TimeKind KindOf(char letter) => letter switch
    {
        'D' => TimeKind.Date,
        'T' => TimeKind.Time,
        'P' => TimeKind.Duration,
        'S' => TimeKind.Set,
        _ => throw new FormatException($"'{letter}' is no kind of time: the generated code and the CorpusGen library are of different versions."),
    };

    private static IReadOnlyList<Passage> ReadPassages(Article article, string packed)
    {
        var passages = new List<Passage>();
        var numbers = new PackedNumbers(packed);
        int position = 0;
        while (!numbers.AtEnd)
        {
            int start = position + numbers.Next();
            int length = numbers.Next();
            passages.Add(new Passage(article, start, length));
            position = start + length;
        }

        return passages.AsReadOnly();
    }

    private static string[] Words(string line) => line.Length == 0 ? Array.Empty<string>() : line.Split(' ');
}
