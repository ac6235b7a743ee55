using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange;

/// <summary>Writes brat's standoff format, <see cref="BratReader"/> says how.</summary>
internal static class BratWriter
{
    private const string Name = "brat";

    public static IReadOnlyList<WrittenPart> Write(IReadOnlyList<InterchangeDocument> documents, InterchangeLog log) =>
        [.. documents.SelectMany(document => Write(document, log))];

    private static IEnumerable<WrittenPart> Write(InterchangeDocument document, InterchangeLog log)
    {
        Place place = document.Place;
        log.AddLost(place, Name, "day of publication", document.Published is null ? 0 : 1);
        log.AddLost(place, Name, "title", document.Title is null ? 0 : 1);
        yield return new WrittenPart(".txt", document.Text);
        yield return new WrittenPart(".ann", Annotations(document));
    }

    private static string Annotations(InterchangeDocument document)
    {
        var lines = new StringBuilder();
        var points = new CodePoints(document.Text);
        int number = 0;
        int attribute = 0;
        foreach (InterchangeEntity entity in document.Entities)
        {
            AppendSpan(lines, ++number, entity.Kind.ToString(), entity.Range, document.Text, points);
            if (entity.Id is { } id)
                lines.Append('N').Append(number).Append("\tReference T").Append(number).Append(' ').Append(BratReader.EntityResource).Append(':').Append(id)
                    .Append('\t').Append(Flat(entity.Name ?? entity.Range.Of(document.Text))).Append('\n');
        }

        foreach (InterchangeTime time in document.Times)
        {
            AppendSpan(lines, ++number, time.Kind.ToString(), time.Range, document.Text, points);
            lines.Append('N').Append(number).Append("\tReference T").Append(number).Append(' ').Append(BratReader.TimeResource).Append(':').Append(time.Value)
                .Append('\t').Append(Flat(time.Value)).Append('\n');
            if (time.Mod is { } mod)
                lines.Append('A').Append(++attribute).Append('\t').Append(BratReader.ModAttribute).Append(" T").Append(number).Append(' ').Append(mod).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>brat parts a span at line ends, and writes its words on one line.</summary>
    private static void AppendSpan(StringBuilder lines, int number, string label, TextRange range, string text, CodePoints points)
    {
        TextRange[] pieces = [.. Pieces(range, text)];
        lines.Append('T').Append(number).Append('\t').Append(label).Append(' ')
            .AppendJoin(';', pieces.Select(piece => $"{points.FromUtf16(piece.Start)} {points.FromUtf16(piece.End)}"))
            .Append('\t').AppendJoin(' ', pieces.Select(piece => Flat(piece.Of(text)))).Append('\n');
    }

    private static IEnumerable<TextRange> Pieces(TextRange range, string text)
    {
        int start = range.Start;
        for (int i = range.Start; i < range.End; i++)
        {
            if (text[i] is not ('\n' or '\r'))
                continue;
            if (i > start)
                yield return new TextRange(start, i);
            start = i + 1;
        }

        if (range.End > start)
            yield return new TextRange(start, range.End);
    }

    private static string Flat(string words) => words.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
}
