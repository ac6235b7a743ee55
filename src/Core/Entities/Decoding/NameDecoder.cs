using System;
using System.Runtime.CompilerServices;
using CorpusGen.Core.Entities.Words;

namespace CorpusGen.Core.Entities.Decoding;

/// <summary>Finds the best sequence of labels for a run (Viterbi over whole numbers), and how much every label of it is better than the next best.</summary>
internal sealed class NameDecoder
{
    private const int Labels = NameLabel.Count;
    private const int Impossible = int.MinValue / 4;

    private static readonly bool[][] Allowed = AllowedByRole();
    private static readonly int[][] Predecessors = LabelsBy((label, previous) => NameLabel.MayFollow(label, previous));
    private static readonly int[][] Successors = LabelsBy((label, next) => NameLabel.MayFollow(next, label));

    private int[] _forward = new int[64 * Labels];
    private int[] _backward = new int[64 * Labels];
    private byte[] _from = new byte[64 * Labels];

    public static bool IsAllowed(WordRole role, int label) => Allowed[(int)role][label];

    /// <summary>Labels a run.</summary>
    /// <param name="words">The words of the run.</param>
    /// <param name="scores">For each word the score of each label.</param>
    /// <param name="transitions">The score of each label (column) behind each other (row).</param>
    /// <param name="labels">Receives the labels.</param>
    [MethodImpl(HotPath.Optimized)]
    public void Decode(ReadOnlySpan<Word> words, ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions, Span<byte> labels)
    {
        int count = words.Length;
        Reserve(count);
        for (int i = 0; i < count; i++)
            Forward(i, words[i].Role, scores.Slice(i * Labels, Labels), transitions);

        int best = BestAt(count - 1, transitions);
        for (int i = count - 1; i >= 0; i--)
        {
            labels[i] = (byte)best;
            best = _from[(i * Labels) + best];
        }
    }

    /// <summary>For each word of the run that was decoded last and each label, how far the best sequence with it there falls behind the best of all.</summary>
    /// <param name="losses">Receives them: 0 for the labels chosen, the largest number for those that cannot be.</param>
    [MethodImpl(HotPath.Optimized)]
    public void Losses(ReadOnlySpan<Word> words, ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions, ReadOnlySpan<byte> labels, Span<int> losses)
    {
        int count = words.Length;
        for (int i = count - 1; i >= 0; i--)
            Backward(i, count, words, scores, transitions);
        for (int i = 0; i < count; i++)
        {
            int own = _forward[(i * Labels) + labels[i]] + _backward[(i * Labels) + labels[i]];
            for (int label = 0; label < Labels; label++)
            {
                int at = (i * Labels) + label;
                bool possible = _forward[at] > Impossible / 2 && _backward[at] > Impossible / 2;
                losses[at] = possible ? own - (_forward[at] + _backward[at]) : int.MaxValue;
            }
        }
    }

    private void Reserve(int count)
    {
        if (_forward.Length >= count * Labels)
            return;
        int size = Math.Max(count * Labels, 2 * _forward.Length);
        _forward = new int[size];
        _backward = new int[size];
        _from = new byte[size];
    }

    [MethodImpl(HotPath.Optimized)]
    private void Forward(int i, WordRole role, ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions)
    {
        bool[] allowed = Allowed[(int)role];
        for (int label = 0; label < Labels; label++)
        {
            int best = Impossible;
            int from = 0;
            if (allowed[label])
            {
                if (i == 0)
                    best = NameLabel.Opens(label) ? transitions[label] + scores[label] : Impossible;
                else
                    (best, from) = BestBefore(i, label, transitions, scores[label]);
            }

            _forward[(i * Labels) + label] = best;
            _from[(i * Labels) + label] = (byte)from;
        }
    }

    [MethodImpl(HotPath.Optimized)]
    private (int Score, int From) BestBefore(int i, int label, ReadOnlySpan<int> transitions, int own)
    {
        int best = Impossible;
        int from = 0;
        foreach (int previous in Predecessors[label])
        {
            int before = _forward[((i - 1) * Labels) + previous];
            if (before <= Impossible)
                continue;
            int score = before + transitions[(previous * Labels) + label];
            if (score > best)
                (best, from) = (score, previous);
        }

        return (best <= Impossible ? Impossible : best + own, from);
    }

    [MethodImpl(HotPath.Optimized)]
    private void Backward(int i, int count, ReadOnlySpan<Word> words, ReadOnlySpan<int> scores, ReadOnlySpan<int> transitions)
    {
        for (int label = 0; label < Labels; label++)
        {
            if (i == count - 1)
            {
                _backward[(i * Labels) + label] = NameLabel.Closes(label) ? transitions[label * Labels] : Impossible;
                continue;
            }

            int best = Impossible;
            bool[] allowed = Allowed[(int)words[i + 1].Role];
            foreach (int next in Successors[label])
            {
                int after = _backward[((i + 1) * Labels) + next];
                if (allowed[next] && after > Impossible / 2)
                    best = Math.Max(best, transitions[(label * Labels) + next] + scores[((i + 1) * Labels) + next] + after);
            }

            _backward[(i * Labels) + label] = best;
        }
    }

    [MethodImpl(HotPath.Optimized)]
    private int BestAt(int i, ReadOnlySpan<int> transitions)
    {
        int best = NameLabel.Outside;
        int score = Impossible;
        for (int label = 0; label < Labels; label++)
        {
            int own = _forward[(i * Labels) + label];
            if (own <= Impossible / 2 || !NameLabel.Closes(label))
                continue;
            own += transitions[label * Labels];
            if (own > score)
                (best, score) = (label, own);
        }

        return best;
    }

    private static bool[][] AllowedByRole()
    {
        var allowed = new bool[5][];
        for (int role = 0; role < allowed.Length; role++)
        {
            allowed[role] = new bool[Labels];
            for (int label = 0; label < Labels; label++)
                allowed[role][label] = label == NameLabel.Outside || MayHold((WordRole)role, NameLabel.PartOf(label));
        }

        return allowed;
    }

    private static bool MayHold(WordRole role, NameLabel.Part part) => role switch
    {
        WordRole.Name => true,
        WordRole.Particle => part is NameLabel.Part.Begin or NameLabel.Part.Inside,
        WordRole.Link => part == NameLabel.Part.Inside,
        WordRole.Tail => part is NameLabel.Part.Inside or NameLabel.Part.Last,
        _ => false,
    };

    /// <summary>For each label the others that stand in a relation to it.</summary>
    private static int[][] LabelsBy(Func<int, int, bool> relation)
    {
        var by = new int[Labels][];
        int[] all = new int[Labels];
        for (int label = 0; label < Labels; label++)
            all[label] = label;
        for (int label = 0; label < Labels; label++)
        {
            int own = label;
            by[label] = Array.FindAll(all, other => relation(own, other));
        }

        return by;
    }
}
