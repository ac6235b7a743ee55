using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Interchange.Reading;

namespace CorpusGen.Tool.Interchange.Brat;

/// <summary>Reads brat: annotations in <c>.ann</c>, the text in the <c>.txt</c> beside it. Offsets count code points; a span can have several pieces.</summary>
/// <remarks>
/// <c>T1⇥Person 0 10⇥Mira Holt</c> is a mention; <c>A1⇥Value T2 2024-W10</c> and <c>A2⇥Mod T2 START</c> say what a time means; <c>N1⇥Reference T1
/// CorpusGen:mira-holt⇥Mira Holt</c>, and <c>*⇥Equiv T1 T4</c>, who is who.
/// </remarks>
internal sealed class BratReader
{
    private const string Format = "brat's annotation";
    private const string LineIsLeftOut = "The line is left out.";

    private readonly SourceText _file;
    private readonly string _text;
    private readonly CodePoints _offsets;
    private readonly KindLabels _labels;
    private readonly List<Finding> _findings;
    private readonly KindLabels.Unknown _unknown = new();
    private readonly BratLinks _links;
    private readonly BratSpans _spans;
    private readonly List<(string Id, KindLabels.Label Label, EquatableArray<TextRange> Pieces, Place Place)> _annotations = [];

    /// <summary>More of a span's words says no more whom it names, and thousands of spans may each be as long as the text.</summary>
    private const int LongestName = 200;

    /// <summary>The words of each span, also of those whose label means nothing here.</summary>
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private BratReader(SourceText file, string text, KindLabels labels, List<Finding> findings)
    {
        _file = file;
        _text = text;
        _offsets = new CodePoints(text);
        _spans = new BratSpans(text);
        _labels = labels;
        _findings = findings;
        _links = new BratLinks(findings);
    }

    public static ImportedFile Read(SourceBytes file, KindLabels labels)
    {
        var findings = new List<Finding>();
        SourceText annotations = SourceText.Decode(file.Path, file.Bytes, findings);
        if (file.Beside(".txt") is not { } bytes)
        {
            findings.Add(FindingRules.InterchangeSyntax.At(
                Place.StartOf(file.Path), Format, $"there is no '{file.Stem}.txt' beside it, which has the text", "The file is left out."));
            return new ImportedFile(default, findings.ToEquatableArray());
        }

        string text = SourceText.Decode(file.Path[..^".ann".Length] + ".txt", bytes, findings).Text;
        var reader = new BratReader(annotations, text, labels, findings);
        ExchangedDocument document = reader.Read(file);
        return new ImportedFile(EquatableArray.Of(document), findings.Concat(reader._unknown.Findings).Concat(reader._links.Lost).ToEquatableArray());
    }

    private ExchangedDocument Read(SourceBytes file)
    {
        foreach (var (_, start, line) in _file.Lines)
        {
            if (line.Trim().Length > 0)
                ReadLine(line, _file.PlaceOf(start, start + line.Length));
        }

        _links.Settle(_words);
        var mentions = _annotations.Where(span => span.Label.Entity is not null).Select(span => new ExchangedMention(
            span.Pieces, span.Label.Entity!.Value, _links.EntityOf(span.Id), _links.NameOf(span.Id), span.Place)).ToList();
        var times = _annotations.Where(span => span.Label.Time is not null).Select(span => new ExchangedTime(
            span.Pieces, span.Label.Time!.Value, _links.ValueOf(span.Id), _links.ModOf(span.Id), span.Place)).ToList();

        // The end of the last line is the file's, not the text's: every editor writes one.
        string text = _text.EndsWith("\r\n", StringComparison.Ordinal) ? _text[..^2] : _text.EndsWith('\n') ? _text[..^1] : _text;
        return new ExchangedDocument(
            file.Stem, null, null, text, mentions.ToEquatableArray(), times.ToEquatableArray(), null, Place.StartOf(file.Path));
    }

    private void ReadLine(string line, Place place)
    {
        if (line[0] == 'T')
            ReadSpan(line, place);
        else if (!_links.TryTake(line, place))
            Report(place, $"'{Excerpt.Of(line, 30)}' is no line of it");
    }

    private void ReadSpan(string line, Place place)
    {
        string[] fields = line.Split('\t');
        int blank = fields.Length < 2 ? -1 : fields[1].IndexOf(' ');
        if (blank <= 0)
        {
            Report(place, "a span should be an id, a label with offsets, and the words, with tabs between them");
            return;
        }

        if (_words.ContainsKey(fields[0]))
        {
            Report(place, $"'{Excerpt.Of(fields[0])}' is the id of two spans");
            return;
        }

        if (PiecesOf(fields[1][(blank + 1)..], place) is not { } pieces || !HasWords(pieces, fields.Length > 2 ? fields[2] : null, place))
            return;
        _words.Add(fields[0], Excerpt.Of(_spans.WordsOf(pieces, LongestName), LongestName));
        Add(fields[0], fields[1][..blank], _spans.Together(pieces), place);
    }

    private void Add(string id, string label, EquatableArray<TextRange> pieces, Place place)
    {
        if (_labels.TryGet(label, out KindLabels.Label? meaning))
            _annotations.Add((id, meaning, pieces, place));
        else
            _unknown.Add(label, place);
    }

    /// <summary><c>0 4;10 14</c></summary>
    private List<TextRange>? PiecesOf(string written, Place place)
    {
        var pieces = new List<TextRange>();
        foreach (string piece in written.Split(';'))
        {
            string[] numbers = piece.Split(' ');
            if (numbers.Length != 2 || !TryNumber(numbers[0], out long start) || !TryNumber(numbers[1], out long end))
            {
                Report(place, $"'{Excerpt.Of(written)}' should be offsets, like '0 4' or '0 4;10 14'");
                return null;
            }

            if (_offsets.ToUtf16(start, end) is not { } range || (pieces.Count > 0 && range.Start < pieces[^1].End))
            {
                _findings.Add(FindingRules.MisplacedAnnotation.At(place, Misplaced.Range(start, end, _offsets.Count)));
                return null;
            }

            pieces.Add(range);
        }

        return pieces;
    }

    /// <summary>Whether the words on the line are those at the offsets, in which a line end is a blank.</summary>
    private bool HasWords(List<TextRange> pieces, string? words, Place place)
    {
        if (words is null || _spans.Say(pieces, words))
            return true;
        _findings.Add(FindingRules.MisplacedAnnotation.At(place, Misplaced.Words(words, _spans.WordsOf(pieces, Math.Max(words.Length, LongestName)))));
        return false;
    }

    private static bool TryNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private void Report(Place place, string problem) => _findings.Add(FindingRules.InterchangeSyntax.At(place, Format, problem, LineIsLeftOut));
}
