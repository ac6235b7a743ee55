using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>A document on its way through the recogniser: its words, the runs that may hold names, and what the document says of them.</summary>
internal sealed class NameTagging
{
    private readonly ArraySegment<Word> _words;

    private NameTagging(TokenizedText text, ArraySegment<Word> words, List<TextRange> runs, DocumentEvidence evidence)
    {
        Text = text;
        _words = words;
        Runs = runs;
        Evidence = evidence;
        Labels = new byte[words.Count];
        Margins = new int[words.Count];
    }

    public TokenizedText Text { get; }

    public Span<Word> Words => _words;

    public IReadOnlyList<TextRange> Runs { get; }

    public DocumentEvidence Evidence { get; }

    /// <summary>The label of each word.</summary>
    public byte[] Labels { get; }

    /// <summary>How far the next best label of each word falls behind.</summary>
    public int[] Margins { get; }

    /// <summary>Everything that is known before the model is asked.</summary>
    /// <param name="text">The document.</param>
    /// <param name="classes">Word classes by the hash of a word.</param>
    /// <param name="lists">Sets of lists by the hash of a name.</param>
    /// <param name="listSets">Those sets.</param>
    public static NameTagging Prepare(TokenizedText text, PackedTable classes, PackedTable lists, ushort[] listSets)
    {
        ArraySegment<Word> words = WordReader.Read(text, classes);
        NameRuns.MarkCapitals(words);
        List<TextRange> runs = NameRuns.Find(words);
        foreach (TextRange run in runs)
            NameRuns.MatchLists(words, run, lists, listSets);
        return new NameTagging(text, words, runs, DocumentEvidence.Gather(words));
    }

    /// <summary>Asks the model for the label of every word that may be in a name.</summary>
    public void Label(EntityModel model)
    {
        var decoder = new NameDecoder();
        var buffer = new FeatureBuffer();
        var extractor = new FeatureExtractor(Text.Text, Words, Evidence, buffer);
        var scores = Array.Empty<int>();
        foreach (TextRange run in Runs)
        {
            int needed = run.Length * NameLabel.Count;
            if (scores.Length < needed)
                scores = new int[2 * needed];
            Array.Clear(scores, 0, needed);
            for (int i = run.Start; i < run.End; i++)
            {
                Span<int> own = scores.AsSpan((i - run.Start) * NameLabel.Count, NameLabel.Count);
                extractor.Extract(i, run);
                foreach (uint feature in buffer.Hashes)
                    model.Weights.AddTo(own, feature);
            }

            Span<Word> words = Words.Slice(run.Start, run.Length);
            Span<byte> labels = Labels.AsSpan(run.Start, run.Length);
            decoder.Decode(words, scores, model.Transitions, labels);
            decoder.Margins(words, scores, model.Transitions, labels, Margins.AsSpan(run.Start, run.Length));
        }
    }
}
