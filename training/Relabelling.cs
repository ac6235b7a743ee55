using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>
/// Labels by hand for single sentences of texts that nobody has labelled for us: which are to be read, how they are shown to the person who
/// reads them, and how they are kept, as offsets without a word of the text.
/// </summary>
internal static class Relabelling
{
    /// <summary>Shorter sentences say too little, longer ones are mostly lists.</summary>
    private const int LeastTokens = 14, MostTokens = 60;

    /// <summary>How unsure the model has to be of a word: far below what self-training takes.</summary>
    private const int MostMargin = 6_000;

    private static readonly Regex Kind = new(@"\]\((\w+)\)");

    /// <summary>
    /// Of each text the sentence with the word of which the model is least sure, where that is unsure enough, in the order of the hashes of the texts'
    /// ids, so that each portion is spread over all of them. A line each: id, start, end, and the sentence with the names that the model proposes.
    /// </summary>
    public static IEnumerable<string> Propose(IEnumerable<Article> texts, EntityModel model, Settings settings)
    {
        foreach (Article text in texts.OrderBy(text => PackedTable.Mix(Tokenizer.HashOf(text.Id))))
        {
            NameTagging tagging = NameTagging.Of(Tokenizer.Tokenize(text.Text), model);
            if (LeastSure(tagging) is { } sentence)
            {
                var names = EntityTagger.Tag(tagging.Text, model)
                    .Where(mention => sentence.Contains(mention.Range))
                    .Select(mention => (mention.Range, Kind: mention.Kind.ToString().ToLowerInvariant()));
                yield return string.Create(CultureInfo.InvariantCulture, $"{text.Id} {sentence.Start} {sentence.End} {Mark(text.Text, sentence, names)}");
            }
        }
    }

    /// <summary>The lines of the file of labels for such lines of a text, once they are corrected.</summary>
    /// <exception cref="InvalidDataException">A line's text without its marks is not the text of the corpus.</exception>
    public static IEnumerable<string> Accept(IEnumerable<string> lines, IEnumerable<Article> texts)
    {
        var byId = texts.ToDictionary(text => text.Id);
        foreach (string line in lines.Where(line => line.Length > 0))
        {
            string[] parts = line.Split(' ', 4);
            var (start, end) = (int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
            Article marked = Corpora.ReadMarked(parts[0], parts[3]);
            if (marked.Text != byId[parts[0]].Text[start..end])
                throw new InvalidDataException($"Another text than the corpus has: {line}");
            var kinds = Kind.Matches(parts[3]).Select(kind => kind.Groups[1].Value); // events and works are one to the model, but not in the file
            var entities = marked.Names.Zip(kinds, (name, kind) => new { start = start + name.Start, end = start + name.End, kind });
            yield return JsonSerializer.Serialize(new { id = parts[0], start, end, hash = HashOf(marked.Text), entities });
        }
    }

    /// <summary>Texts of which single sentences are labelled by hand.</summary>
    /// <exception cref="InvalidDataException">A sentence is not what was labelled: the corpus has changed.</exception>
    public static IReadOnlyList<Article> Read(string labels, IEnumerable<Article> texts)
    {
        var byId = texts.ToDictionary(text => text.Id);
        var articles = new List<Article>();
        foreach (string line in File.ReadLines(labels).Where(line => line.Length > 0))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            Article text = byId[root.GetProperty("id").GetString()!];
            var sentence = new TextRange(root.GetProperty("start").GetInt32(), root.GetProperty("end").GetInt32());
            if (HashOf(sentence.Of(text.Text)) != root.GetProperty("hash").GetString())
                throw new InvalidDataException($"The corpus has another text than was labelled: {line}");
            var names = root.GetProperty("entities").EnumerateArray().Select(Corpora.ReadName).ToList();
            articles.Add(text with { Source = Corpora.Relabelled, Names = names, MarkedSentences = [sentence] });
        }

        return articles;
    }

    /// <summary>The sentence with the least margin of all, if it is small and the sentence neither too short nor too long, nor has brackets or a line end.</summary>
    private static TextRange? LeastSure(NameTagging tagging)
    {
        TextRange? found = null;
        int least = MostMargin;
        foreach (TextRange sentence in tagging.Text.Sentences)
        {
            if (sentence.Length is < LeastTokens or > MostTokens)
                continue;
            var range = new TextRange(tagging.Text.Tokens[sentence.Start].Start, tagging.Text.Tokens[sentence.End - 1].End);
            int margin = LeastMargin(tagging, range);
            if (margin < least && range.Of(tagging.Text.Text).IndexOfAny(['[', ']', '\n']) < 0)
                (found, least) = (range, margin);
        }

        return found;
    }

    private static int LeastMargin(NameTagging tagging, TextRange sentence)
    {
        int least = int.MaxValue;
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                if (sentence.Start <= tagging.Words[i].Start && tagging.Words[i].End <= sentence.End)
                    least = Math.Min(least, tagging.Margins[i]);
            }
        }

        return least;
    }

    private static string Mark(string text, TextRange sentence, IEnumerable<(TextRange Range, string Kind)> names)
    {
        var marked = new StringBuilder();
        int start = sentence.Start;
        foreach (var (range, kind) in names)
        {
            marked.Append(text, start, range.Start - start).Append('[').Append(text, range.Start, range.Length).Append("](").Append(kind).Append(')');
            start = range.End;
        }

        return marked.Append(text, start, sentence.End - start).ToString();
    }

    private static string HashOf(string text) => Tokenizer.HashOf(text).ToString("x8", CultureInfo.InvariantCulture);
}
