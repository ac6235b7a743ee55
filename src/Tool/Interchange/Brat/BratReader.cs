using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Interchange.Reading;

namespace CorpusGen.Tool.Interchange.Brat;

/// <summary>Reads brat: annotations in <c>.ann</c>, the text in the <c>.txt</c> beside it. Offsets count code points; a span can have several pieces.</summary>
/// <remarks>
/// <c>T1⇥Person 0 10⇥Mira Holt</c> is a mention; <c>A1⇥Value T2 2024-W10</c> and <c>A2⇥Mod T2 START</c> say what a time means; <c>N1⇥Reference T1 CorpusGen:mira-holt⇥Mira
/// Holt</c>, and <c>*⇥Equiv T1 T4</c>, who is who.
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
    private readonly List<(string Id, KindLabels.Label Label, EquatableArray<TextRange> Pieces, Place Place)> _spans = [];

    /// <summary>More of a span's words says no more whom it names, and thousands of spans may each be as long as the text.</summary>
    private const int LongestName = 200;

    /// <summary>The words of each span, also of those whose label means nothing here.</summary>
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private BratReader(SourceText file, string text, KindLabels labels, List<Finding> findings)
    {
        _file = file;
        _text = text;
        _offsets = new CodePoints(text);
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
            findings.Add(FindingRules.InterchangeSyntax.At(Place.StartOf(file.Path), Format, $"there is no '{file.Stem}.txt' beside it, which has the text", "The file is left out."));
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
        var mentions = _spans.Where(span => span.Label.Entity is not null).Select(span => new ExchangedMention(
            span.Pieces, span.Label.Entity!.Value, _links.EntityOf(span.Id), _links.NameOf(span.Id), span.Place)).ToList();
        var times = _spans.Where(span => span.Label.Time is not null).Select(span => new ExchangedTime(
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
        _words.Add(fields[0], Excerpt.Of(WordsOf(pieces, LongestName), LongestName));
        Add(fields[0], fields[1][..blank], Together(pieces), place);
    }

    private void Add(string id, string label, EquatableArray<TextRange> pieces, Place place)
    {
        if (_labels.TryGet(label, out KindLabels.Label? meaning))
            _spans.Add((id, meaning, pieces, place));
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
        if (words is null || Blanked(Characters(pieces), words.Length + 1) == Blanked(words, words.Length + 1))
            return true;
        _findings.Add(FindingRules.MisplacedAnnotation.At(place, Misplaced.Words(words, WordsOf(pieces, Math.Max(words.Length, LongestName)))));
        return false;
    }

    /// <summary>brat cuts a span at each line end: pieces with nothing but white space between them are one.</summary>
    private EquatableArray<TextRange> Together(List<TextRange> pieces)
    {
        var together = new List<TextRange> { pieces[0] };
        foreach (TextRange piece in pieces.Skip(1))
        {
            if (string.IsNullOrWhiteSpace(_text[together[^1].End..piece.Start]))
                together[^1] = together[^1] with { End = piece.End };
            else
                together.Add(piece);
        }

        return together.ToEquatableArray();
    }

    /// <summary>The words at the offsets, from the first on.</summary>
    private string WordsOf(List<TextRange> pieces, int longest) => string.Concat(Characters(pieces).Take(longest + 1));

    private IEnumerable<char> Characters(List<TextRange> pieces)
    {
        for (int piece = 0; piece < pieces.Count; piece++)
        {
            if (piece > 0)
                yield return ' ';
            for (int i = pieces[piece].Start; i < pieces[piece].End; i++)
                yield return _text[i];
        }
    }

    /// <summary>Words with single blanks for white space, without those at the end: no more of them than can be equal to what is so long.</summary>
    private static string Blanked(IEnumerable<char> words, int longest)
    {
        var blanked = new StringBuilder();
        int end = 0;
        foreach (char c in words.Where(c => c != '\r'))
        {
            blanked.Append(char.IsWhiteSpace(c) ? ' ' : c);
            if (!char.IsWhiteSpace(c))
                end = blanked.Length;
            if (end > longest)
                break;
        }

        return blanked.ToString(0, end);
    }

    private static bool TryNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private void Report(Place place, string problem) => _findings.Add(FindingRules.InterchangeSyntax.At(place, Format, problem, LineIsLeftOut));
}
