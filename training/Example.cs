using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>A run of words with its features and the labels that it should get.</summary>
/// <param name="Source">Index of the data set.</param>
/// <param name="Features">The features of each word: first hashes, then rows of the weight matrix.</param>
internal sealed record Example(int Source, Word[] Words, uint[][] Features, byte[] Labels);

/// <summary>Turns articles into examples.</summary>
internal static class Examples
{
    public static List<Example> Of(IEnumerable<Article> articles, Gazetteers gazetteers, Settings settings)
    {
        var examples = new List<Example>();
        foreach (Article article in articles)
        {
            Add(article, article.MarkedSentences);
            if (article.MarkedSentences is null && Recasing.Of(article, settings) is { } again)
                Add(again.Article, again.Sentences);
        }

        return examples;

        void Add(Article article, IReadOnlyList<TextRange>? sentences)
        {
            NameTagging tagging = NameTagging.Prepare(Tokenizer.Tokenize(article.Text), gazetteers.ClassTable, gazetteers.ListTable, gazetteers.ListSets);
            var (labels, unfit) = LabelsOf(article, tagging);
            examples.AddRange(Of(article, tagging, labels, settings, run =>
            {
                var range = new TextRange(tagging.Words[run.Start].Start, tagging.Words[run.End - 1].End);
                return (sentences is null || Overlaps(sentences, range)) && !Overlaps(unfit, range);
            }));
        }
    }

    private static bool Overlaps(IReadOnlyList<TextRange> ranges, TextRange range)
    {
        foreach (TextRange each in ranges)
        {
            if (each.Overlaps(range))
                return true;
        }

        return false;
    }

    /// <summary>The examples of one article, of the runs that <paramref name="keeps"/> wants.</summary>
    public static IEnumerable<Example> Of(Article article, NameTagging tagging, byte[] labels, Settings settings, Func<TextRange, bool> keeps)
    {
        var buffer = new FeatureBuffer();
        int source = settings.Sources.IndexOf(article.Source);
        foreach (TextRange run in tagging.Runs)
        {
            if (!keeps(run))
                continue;
            var extractor = new FeatureExtractor(article.Text, tagging.Words, tagging.Evidence, buffer);
            var features = new uint[run.Length][];
            for (int i = run.Start; i < run.End; i++)
            {
                extractor.Extract(i, run);
                features[i - run.Start] = Asked(buffer, settings);
            }

            yield return new Example(source, tagging.Words.Slice(run.Start, run.Length).ToArray(), features, labels[run.Start..run.End]);
        }
    }

    private static uint[] Asked(FeatureBuffer buffer, Settings settings)
    {
        var asked = new List<uint>(buffer.Count);
        for (int i = 0; i < buffer.Count; i++)
        {
            if (settings.Asks(buffer.Features[i]))
                asked.Add(buffer.Hashes[i]);
        }

        return [.. asked];
    }

    /// <summary>
    /// The label of each word, and the names without labels: those that do not begin and end with words, or that their words cannot hold. Where they follow
    /// our policy, what they stand in is not learnt from, since it would say that they are none; the other sets' are mostly none to us.
    /// </summary>
    public static (byte[] Labels, IReadOnlyList<TextRange> Unfit) LabelsOf(Article article, NameTagging tagging)
    {
        var words = tagging.Words;
        var labels = new byte[words.Length];
        var unfit = new List<TextRange>();
        int first = 0;
        foreach (MarkedName name in article.Names)
        {
            while (first < words.Length && words[first].Start < name.Start)
                first++;
            int last = first;
            while (last < words.Length && words[last].End < name.End)
                last++;
            if (last >= words.Length || words[first].Start != name.Start || (words[last].End != name.End && words[last].End != name.End + 1) || !Fits(words, first, last))
            {
                if (article.Source is Corpora.Own or Corpora.Relabelled)
                    unfit.Add(new TextRange(name.Start, name.End));
                continue;
            }

            for (int i = first; i <= last; i++)
            {
                NameLabel.Part part = first == last ? NameLabel.Part.Unit
                    : i == first ? NameLabel.Part.Begin
                    : i == last ? NameLabel.Part.Last
                    : NameLabel.Part.Inside;
                labels[i] = (byte)NameLabel.Of(name.Kind, part);
            }
        }

        LabelCleaning.Apply(words, labels);
        return (FitRuns(tagging, labels), unfit);
    }

    private static bool Fits(Span<Word> words, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            NameLabel.Part part = first == last ? NameLabel.Part.Unit
                : i == first ? NameLabel.Part.Begin
                : i == last ? NameLabel.Part.Last
                : NameLabel.Part.Inside;
            if (!NameDecoder.IsAllowed(words[i].Role, NameLabel.Of(NameKind.Person, part)))
                return false;
        }

        return true;
    }

    /// <summary>Drops names that cross the border of a run.</summary>
    private static byte[] FitRuns(NameTagging tagging, byte[] labels)
    {
        var fitting = new byte[labels.Length];
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                if (labels[i] == NameLabel.Outside || !NameLabel.Opens(labels[i]))
                    continue;
                int end = i + 1;
                while (!NameLabel.Closes(labels[end - 1]) && end < run.End)
                    end++;
                if (NameLabel.Closes(labels[end - 1]))
                    Array.Copy(labels, i, fitting, i, end - i);
            }
        }

        return fitting;
    }
}
