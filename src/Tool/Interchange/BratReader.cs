using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange;

/// <summary>
/// brat's standoff format: a <c>.txt</c> with the text, and beside it an <c>.ann</c> with a line for each annotation, <c>T1⇥Person 0 5⇥Holt</c>; offsets in code points.
/// </summary>
/// <remarks>
/// The id of an entity and the value of a time are normalisations, <c>N1⇥Reference T1 CorpusGen:person:mira-holt⇥Mira Holt</c> and
/// <c>N2⇥Reference T2 TIMEX3:2019-W03</c>, and the modifier of a time is an attribute, <c>A1⇥Mod T2 START</c>. Relations, events and notes have no place here.
/// </remarks>
internal sealed class BratReader
{
    internal const string EntityResource = "CorpusGen", TimeResource = "TIMEX3", ModAttribute = "Mod";

    private readonly string _text;
    private readonly CodePoints _points;
    private readonly InterchangeLog _log;
    private readonly List<Annotation> _annotations = [];
    private readonly Dictionary<string, (string Id, string Name)> _entityIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _mods = new(StringComparer.Ordinal);

    private BratReader(string text, InterchangeLog log)
    {
        _text = text;
        _points = new CodePoints(text);
        _log = log;
    }

    public static IReadOnlyList<InterchangeDocument> Read(InterchangeFile file, InterchangeLog log)
    {
        bool isText = file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

        // A text is imported with the annotations beside it, which are a file of the import themselves.
        if (isText && file.Beside(".ann") is not null)
            return [];
        if (!isText && file.Beside(".txt") is null)
        {
            log.AddBroken(Place.StartOf(file.Path), $"there is no '{file.Stem}.txt' beside it", "Put the text there");
            return [];
        }

        var reader = new BratReader(isText ? file.Text : file.Beside(".txt")!, log);
        if (!isText)
        {
            foreach (TextLine line in TextLine.Of(file))
                reader.ReadLine(line);
        }

        return [reader.Finish(file.Stem, isText ? Coverage.None : Coverage.Everything)];
    }

    private void ReadLine(TextLine line)
    {
        if (line.Text.Length == 0)
            return;
        string[] parts = line.Text.Split('\t');
        switch (line.Text[0])
        {
            case 'T':
                ReadAnnotation(line, parts);
                break;
            case 'N' when parts.Length > 1:
                ReadNormalization(parts[1].Split(' ', 3), parts.Length > 2 ? parts[2] : "");
                break;
            case 'A' or 'M' when parts.Length > 1 && parts[1].Split(' ') is [ModAttribute, var target, var mod]:
                _mods[target] = mod;
                break;
            case 'R' or 'E' or 'A' or 'M' or '*' or '#':
                _log.AddLost(line.Place, "a corpus of seeds", WordFor(line.Text[0]));
                break;
            default:
                _log.AddBroken(line.Place, "no annotation starts like this", "Write it like 'T1⇥Person 0 5⇥Holt'");
                break;
        }
    }

    private void ReadAnnotation(TextLine line, string[] parts)
    {
        int blank = parts.Length > 1 ? parts[1].IndexOf(' ', StringComparison.Ordinal) : -1;
        if (blank < 0 || ReadSpans(parts[1][(blank + 1)..]) is not { } spans)
        {
            _log.AddBroken(line.Place, $"the text has no span {Excerpt.Of(blank < 0 ? line.Text : parts[1][(blank + 1)..])}", "Write it like 'T1⇥Person 0 5⇥Holt', in code points of the text");
            return;
        }

        string label = parts[1][..blank];
        string words = string.Join(" ", spans.Select(span => Excerpt.Of(span.Of(_text), int.MaxValue)));
        if (parts.Length > 2 && Excerpt.Of(parts[2], int.MaxValue) != words)
        {
            _log.AddBroken(line.Place, $"the text has '{Excerpt.Of(words)}' where this says '{Excerpt.Of(parts[2])}'", "Take the text and its annotations from one source");
            return;
        }

        _annotations.Add(new Annotation(parts[0], label, spans, line.Place));
    }

    /// <summary><c>0 5</c>, or <c>0 5;16 23</c> for words that do not stand together; in the order of the text. Null where the text has no such spans.</summary>
    private List<TextRange>? ReadSpans(string written)
    {
        var spans = new List<TextRange>();
        foreach (string span in written.Split(';'))
        {
            if (span.Trim().Split(' ') is not [var first, var last] || !TryReadNumber(first, out int start) || !TryReadNumber(last, out int end))
                return null;
            if (start >= end || end > _points.Count)
                return null;
            spans.Add(new TextRange(_points.ToUtf16(start), _points.ToUtf16(end)));
        }

        spans.Sort((left, right) => left.Start.CompareTo(right.Start));
        return spans;
    }

    private void ReadNormalization(string[] reference, string name)
    {
        if (reference is not [_, var target, var id] || id.IndexOf(':', StringComparison.Ordinal) is var colon && colon < 0)
            return;
        if (id[..colon] == EntityResource)
            _entityIds[target] = (id[(colon + 1)..], name);
        else if (id[..colon] == TimeResource)
            _values[target] = id[(colon + 1)..];
    }

    private InterchangeDocument Finish(string stem, Coverage covers)
    {
        var entities = new List<InterchangeEntity>();
        var times = new List<InterchangeTime>();
        foreach (Annotation annotation in _annotations)
        {
            if (_log.MeaningOf(annotation.Label, annotation.Place) is not { } meaning)
                continue;
            var range = new TextRange(annotation.Spans[0].Start, annotation.Spans[^1].End);
            if (!IsWhole(annotation.Spans))
                _log.Add(FindingRules.NotQuotable.At(annotation.Place, Excerpt.Of(range.Of(_text)), "is of words that do not stand together, and is taken with those between them"));
            if (meaning.Entity is { } kind)
            {
                bool hasId = _entityIds.TryGetValue(annotation.Id, out (string Id, string Name) known);
                entities.Add(new InterchangeEntity(range, kind, hasId ? known.Id : null, hasId && known.Name.Length > 0 ? known.Name : null));
            }
            else
            {
                times.Add(new InterchangeTime(range, meaning.Time!.Value, _values.GetValueOrDefault(annotation.Id, ""), _mods.GetValueOrDefault(annotation.Id)));
            }
        }

        return new InterchangeDocument(
            stem, null, null, _text, covers, [.. entities.OrderBy(entity => entity.Range.Start)], [.. times.OrderBy(time => time.Range.Start)]);
    }

    /// <summary>Whether only white space lies between the spans: brat parts what crosses a line end.</summary>
    private bool IsWhole(IReadOnlyList<TextRange> spans) =>
        Enumerable.Range(1, spans.Count - 1).All(i => spans[i].Start >= spans[i - 1].End && string.IsNullOrWhiteSpace(_text[spans[i - 1].End..spans[i].Start]));

    private static bool TryReadNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string WordFor(char first) => first switch
    {
        'R' => "relation",
        'E' => "event",
        '*' => "equivalence",
        '#' => "note",
        _ => "attribute",
    };

    private sealed record Annotation(string Id, string Label, List<TextRange> Spans, Place Place);
}
