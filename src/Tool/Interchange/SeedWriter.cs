using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange;

/// <summary>A file to be written below the folder of an import.</summary>
internal sealed record WrittenFile(string Path, string Text);

/// <summary>Makes seeds of imported documents: a text with header lines, and gold beside it.</summary>
internal sealed class SeedWriter(InterchangeLog log)
{
    private const int LongestName = 100;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="source">The file that it comes from: findings point there.</param>
    public IEnumerable<WrittenFile> Write(InterchangeDocument document, string source)
    {
        Place place = Place.StartOf(source);
        InterchangeDocument carried = SeedBody.Carry(document, place, log);
        string path = NameFor(document.Id) + ".txt";
        yield return new WrittenFile(path, Header(document) + "\n" + carried.Text + "\n");
        if (carried.Covers != Core.Gold.Coverage.None)
            yield return new WrittenFile(path + Core.Gold.GoldFile.Extension, GoldWriter.Write(carried, place, log));
    }

    /// <summary>A name in the folder, whatever the id says: letters, digits and hyphens, and none that another document has.</summary>
    private string NameFor(string id)
    {
        string slug = Slug.Of(id);
        slug = slug.Length == 0 ? "document" : slug.Length > LongestName ? slug[..LongestName] : slug;
        string name = slug;
        for (int number = 2; !_taken.Add(name); number++)
            name = $"{slug}-{number.ToString(CultureInfo.InvariantCulture)}";
        return name;
    }

    private static string Header(InterchangeDocument document)
    {
        var header = new StringBuilder();
        Append(header, "Title", document.Title);
        Append(header, "Date", document.Published?.ToString());

        // Always an id: without any line that says something known, the lines would be no header.
        Append(header, "Id", Slug.IsId(document.Id) ? document.Id : Slug.Of(document.Id) is { Length: > 0 } fit ? fit : "document");
        return header.ToString();
    }

    private static void Append(StringBuilder header, string name, string? value)
    {
        if (value is not null && Excerpt.Of(value, int.MaxValue) is { Length: > 0 } line)
            header.Append(name).Append(": ").Append(line).Append('\n');
    }
}

/// <summary>Fits a text to what a seed of plain text holds: lines that end in <c>\n</c>, no white space around it, no half of a surrogate pair.</summary>
internal static class SeedBody
{
    private const string Name = "a seed of plain text";

    public static InterchangeDocument Carry(InterchangeDocument document, Place place, InterchangeLog log)
    {
        var text = new StringBuilder(document.Text.Length);
        int[] moved = new int[document.Text.Length + 1];
        int lineEnds = 0;
        int halves = 0;
        for (int i = 0; i < document.Text.Length; i++)
        {
            moved[i] = text.Length;
            char c = document.Text[i];
            char next = i + 1 < document.Text.Length ? document.Text[i + 1] : '\0';
            if (c == '\r')
            {
                lineEnds++;
                if (next != '\n')
                    text.Append('\n');
            }
            else if (char.IsHighSurrogate(c) && char.IsLowSurrogate(next))
            {
                text.Append(c).Append(next);
                moved[++i] = text.Length - 1;
            }
            else
            {
                halves += char.IsSurrogate(c) ? 1 : 0;
                text.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
            }
        }

        moved[document.Text.Length] = text.Length;
        log.AddLost(place, Name, "line end with a carriage return", lineEnds);
        log.AddLost(place, Name, "half of a surrogate pair", halves);
        return Trim(document, text.ToString(), moved, place, log);
    }

    private static InterchangeDocument Trim(InterchangeDocument document, string text, int[] moved, Place place, InterchangeLog log)
    {
        TextRange body = Core.Documents.Body.Trim(text, new TextRange(0, text.Length));
        log.AddLost(place, Name, "character of white space around the text", text.Length - body.Length);
        return document with
        {
            Text = body.Of(text),
            Entities = [.. document.Entities.Select(entity => entity with { Range = Fit(entity.Range) }).Where(entity => entity.Range.Length > 0)],
            Times = [.. document.Times.Select(time => time with { Range = Fit(time.Range) }).Where(time => time.Range.Length > 0)],
        };

        TextRange Fit(TextRange range) => new(
            Math.Clamp(moved[range.Start] - body.Start, 0, body.Length), Math.Clamp(moved[range.End] - body.Start, 0, body.Length));
    }
}
