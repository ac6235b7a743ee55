using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Decoding;

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

    /// <summary>The label of each word before the document voted.</summary>
    public byte[] LabelsAlone { get; private set; } = [];

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

    /// <summary>A document with its labels.</summary>
    /// <param name="votes">Whether the occurrences of a name decide together.</param>
    public static NameTagging Of(TokenizedText text, EntityModel model, bool votes = true)
    {
        NameTagging tagging = Prepare(text, model.Classes, model.Lists, model.ListSets);
        tagging.Label(model, votes);
        return tagging;
    }

    /// <summary>Asks the model for the label of every word that may be in a name, then lets the occurrences of each name vote.</summary>
    private void Label(EntityModel model, bool votes)
    {
        int candidates = 0;
        foreach (TextRange run in Runs)
            candidates += run.Length;
        var scores = new int[candidates * NameLabel.Count];
        var losses = new int[candidates * NameLabel.Count];
        Score(model, scores);
        var decoder = new NameDecoder();
        var vote = new DocumentVote();
        int at = 0;
        foreach (TextRange run in Runs)
        {
            Decode(decoder, run, model, scores.AsSpan(at), losses.AsSpan(at));
            for (int i = run.Start; i < run.End; i++, at += NameLabel.Count)
                vote.Cast(Words, i, losses.AsSpan(at, NameLabel.Count));
        }

        LabelsAlone = (byte[])Labels.Clone();
        if (votes)
            Vote(model, decoder, vote, scores, losses);
        FillMargins(losses);
    }

    private void Vote(EntityModel model, NameDecoder decoder, DocumentVote vote, int[] scores, int[] losses)
    {
        int start = 0;
        foreach (TextRange run in Runs)
        {
            bool heard = false;
            for (int i = run.Start, at = start; i < run.End; i++, at += NameLabel.Count)
                heard |= vote.AddTo(Words, i, losses.AsSpan(at, NameLabel.Count), scores.AsSpan(at, NameLabel.Count));
            if (heard)
                Decode(decoder, run, model, scores.AsSpan(start), losses.AsSpan(start));
            start += run.Length * NameLabel.Count;
        }
    }

    private void FillMargins(int[] losses)
    {
        int at = 0;
        foreach (TextRange run in Runs)
        {
            for (int i = run.Start; i < run.End; i++, at += NameLabel.Count)
                Margins[i] = MarginOf(losses.AsSpan(at, NameLabel.Count));
        }
    }

    /// <summary>The least loss but for the label that was chosen.</summary>
    private static int MarginOf(ReadOnlySpan<int> losses)
    {
        int margin = int.MaxValue;
        bool chosen = false;
        foreach (int loss in losses)
        {
            if (loss == 0 && !chosen)
                chosen = true;
            else
                margin = Math.Min(margin, loss);
        }

        return margin;
    }

    [MethodImpl(HotPath.Optimized)]
    private void Score(EntityModel model, int[] scores)
    {
        var buffer = new FeatureBuffer();
        var extractor = new FeatureExtractor(Text.Text, Words, Evidence, buffer);
        int at = 0;
        foreach (TextRange run in Runs)
        {
            for (int i = run.Start; i < run.End; i++, at += NameLabel.Count)
            {
                extractor.Extract(i, run);
                Span<int> own = scores.AsSpan(at, NameLabel.Count);
                foreach (uint feature in buffer.Hashes)
                    model.Weights.AddTo(own, feature);
            }
        }
    }

    private void Decode(NameDecoder decoder, TextRange run, EntityModel model, ReadOnlySpan<int> scores, Span<int> losses)
    {
        Span<Word> words = Words.Slice(run.Start, run.Length);
        Span<byte> labels = Labels.AsSpan(run.Start, run.Length);
        decoder.Decode(words, scores, model.Transitions, labels);
        decoder.Losses(words, scores, model.Transitions, labels, losses);
    }
}
