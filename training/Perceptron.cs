using System;
using System.Collections.Generic;
using System.Numerics;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Model;

namespace CorpusGen.Training;

/// <summary>
/// A structured averaged perceptron over whole numbers, so that it learns the same on every machine. Each data set has a private copy of
/// every feature, which takes up what only that set believes and is thrown away afterwards.
/// </summary>
internal sealed class Perceptron
{
    /// <summary>A row of weights, padded to whole vectors.</summary>
    private const int Row = 24;

    private readonly Dictionary<uint, int> _rows;
    private readonly int[] _shared;
    private readonly long[] _sums;
    private readonly int[][] _private;
    private readonly int[] _transitions = new int[NameLabel.Count * NameLabel.Count];
    private readonly long[] _transitionSums = new long[NameLabel.Count * NameLabel.Count];
    private readonly NameDecoder _decoder = new();
    private readonly int _margin;
    private readonly uint _dropout;
    private readonly uint _seed;
    private long _clock = 1;

    private Perceptron(Dictionary<uint, int> rows, int sources, Settings settings, uint seed)
    {
        _rows = rows;
        _margin = settings.Margin;
        _dropout = (uint)(settings.Dropout * uint.MaxValue);
        _seed = seed;
        _shared = new int[rows.Count * Row];
        _sums = new long[rows.Count * Row];
        _private = new int[sources][];
        for (int i = 0; i < sources; i++)
            _private[i] = new int[rows.Count * Row];
    }

    /// <summary>Learns from examples; adds the averaged weights of every seed up.</summary>
    public static LearntWeights Learn(IReadOnlyList<Example> examples, Settings settings)
    {
        Dictionary<uint, int> rows = RowsOf(examples, settings.FeatureCutoff);
        var indexed = new int[examples.Count][][];
        for (int i = 0; i < examples.Count; i++)
        {
            uint[][] features = examples[i].Features;
            indexed[i] = new int[features.Length][];
            for (int j = 0; j < features.Length; j++)
                indexed[i][j] = Known(features[j], rows);
        }

        var learnt = new LearntWeights(rows);
        for (int seed = 1; seed <= settings.Seeds; seed++)
        {
            var perceptron = new Perceptron(rows, settings.KeepsPrivateCopies ? settings.Sources.Length : 0, settings, (uint)seed);
            perceptron.Run(examples, indexed, OrderOf(examples, settings), settings.Epochs, (ulong)seed);
            perceptron.AddAverageTo(learnt);
        }

        return learnt;
    }

    private static int[] Known(uint[] features, Dictionary<uint, int> rows)
    {
        var known = new List<int>(features.Length);
        foreach (uint feature in features)
        {
            if (rows.TryGetValue(feature, out int row))
                known.Add(row);
        }

        return [.. known];
    }

    private static Dictionary<uint, int> RowsOf(IReadOnlyList<Example> examples, int cutoff)
    {
        var counts = new Dictionary<uint, int>();
        foreach (Example example in examples)
        {
            foreach (uint[] features in example.Features)
            {
                foreach (uint feature in features)
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }

        var rows = new Dictionary<uint, int>();
        foreach (var (feature, count) in counts)
        {
            if (count >= cutoff)
                rows.Add(feature, rows.Count);
        }

        return rows;
    }

    /// <summary>The examples of an epoch.</summary>
    private static int[] OrderOf(IReadOnlyList<Example> examples, Settings settings)
    {
        var order = new List<int>();
        for (int i = 0; i < examples.Count; i++)
        {
            bool close = settings.Sources[examples[i].Source] is Corpora.Own or Corpora.Relabelled or "wikigold";
            for (int visit = 0; visit < (close ? settings.Visits : 1); visit++)
                order.Add(i);
        }

        return [.. order];
    }

    private void Run(IReadOnlyList<Example> examples, int[][][] indexed, int[] order, int epochs, ulong seed)
    {
        var random = new Shuffle(seed);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Apply(order);
            foreach (int i in order)
                Learn(examples[i], indexed[i]);
        }
    }

    private void Learn(Example example, int[][] features)
    {
        int count = example.Words.Length;
        if (_dropout > 0)
            features = Array.ConvertAll(features, Kept);
        var scores = new int[count * NameLabel.Count];
        int[]? own = _private.Length > 0 ? _private[example.Source] : null;
        for (int i = 0; i < count; i++)
        {
            Score(features[i], own, scores.AsSpan(i * NameLabel.Count, NameLabel.Count));
            for (int label = 0; label < NameLabel.Count; label++)
            {
                if (label != example.Labels[i])
                    scores[(i * NameLabel.Count) + label] += _margin;
            }
        }

        var guess = new byte[count];
        _decoder.Decode(example.Words, scores, _transitions, guess);
        _clock++;
        if (guess.AsSpan().SequenceEqual(example.Labels))
            return;
        int before = 0, guessedBefore = 0;
        for (int i = 0; i <= count; i++)
        {
            int right = i < count ? example.Labels[i] : 0;
            int guessed = i < count ? guess[i] : 0;
            if (right != guessed || before != guessedBefore)
            {
                Update((before * NameLabel.Count) + right, 1);
                Update((guessedBefore * NameLabel.Count) + guessed, -1);
            }

            if (i < count && right != guessed)
                Update(features[i], own, right, guessed);
            (before, guessedBefore) = (right, guessed);
        }
    }

    /// <summary>The features of a word that this visit sees: which are left out depends on the visit's number alone.</summary>
    private int[] Kept(int[] features)
    {
        var kept = new int[features.Length];
        int count = 0;
        uint visit = PackedTable.Mix((uint)_clock ^ (_seed << 28));
        foreach (int feature in features)
        {
            if (PackedTable.Mix((uint)feature + visit) >= _dropout)
                kept[count++] = feature;
        }

        Array.Resize(ref kept, count);
        return kept;
    }

    private void Score(int[] features, int[]? own, Span<int> scores)
    {
        int lanes = Vector<int>.Count;
        Span<int> sums = stackalloc int[Row];
        foreach (int feature in features)
        {
            int at = feature * Row;
            for (int lane = 0; lane < Row; lane += lanes)
            {
                var sum = new Vector<int>(sums[lane..]) + new Vector<int>(_shared, at + lane);
                if (own is not null)
                    sum += new Vector<int>(own, at + lane);
                sum.CopyTo(sums[lane..]);
            }
        }

        sums[..NameLabel.Count].CopyTo(scores);
    }

    private void Update(int[] features, int[]? own, int right, int guessed)
    {
        foreach (int feature in features)
        {
            int at = feature * Row;
            _shared[at + right]++;
            _shared[at + guessed]--;
            _sums[at + right] += _clock;
            _sums[at + guessed] -= _clock;
            if (own is null)
                continue;
            own[at + right]++;
            own[at + guessed]--;
        }
    }

    private void Update(int transition, int change)
    {
        _transitions[transition] += change;
        _transitionSums[transition] += change * _clock;
    }

    /// <summary>The average of a weight over time is its last value less what it lacked before each change.</summary>
    private void AddAverageTo(LearntWeights learnt)
    {
        foreach (int row in _rows.Values)
        {
            for (int label = 0; label < NameLabel.Count; label++)
            {
                int at = (row * Row) + label;
                learnt.Weights[(row * NameLabel.Count) + label] += Average(_shared[at], _sums[at]);
            }
        }

        for (int i = 0; i < _transitions.Length; i++)
            learnt.Transitions[i] += Average(_transitions[i], _transitionSums[i]);
    }

    private double Average(int last, long sum) => last - ((double)sum / _clock);
}
