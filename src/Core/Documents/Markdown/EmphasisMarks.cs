using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>
/// Tells the <c>*</c>, <c>_</c> and <c>~~</c> that give words an emphasis from those that are themselves read: <c>2 * 3</c>, <c>snake_case</c>.
/// </summary>
internal sealed class EmphasisMarks
{
    private readonly List<Run> _runs = [];

    public int Count => _runs.Count;

    /// <summary>Forgets the runs from one on: they stand in what is not read.</summary>
    public void Cut(int count) => _runs.RemoveRange(count, _runs.Count - count);

    /// <summary>Takes in the run of marks at a position; returns its end.</summary>
    public int Add(string text, int start, TextRange block)
    {
        char mark = text[start];
        int end = start;
        while (end < block.End && text[end] == mark)
            end++;
        char before = start == block.Start ? '\n' : text[start - 1];
        char after = end == block.End ? '\n' : text[end];
        bool opens = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        bool closes = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        if (mark == '_')
            (opens, closes) = (opens && (!closes || IsPunctuation(before)), closes && (!opens || IsPunctuation(after)));
        if ((opens || closes) && (mark != '~' || end - start == 2))
            _runs.Add(new Run(mark, start, end - start, opens, closes));
        return end;
    }

    /// <summary>Pairs the runs and reports the marks that are no words.</summary>
    /// <remarks>A run that is paired ends the hopes of those between, of the other marks too; so each is looked at once.</remarks>
    public void FindPairs(Action<TextRange> remove)
    {
        Stack<Run>[] stacks = [new(), new(), new()];
        foreach (Run run in _runs)
        {
            Stack<Run> open = stacks[IndexOf(run.Mark)];
            while (run.Closes && run.Length > 0 && open.Count > 0 && MayPair(open.Peek(), run))
            {
                Run opening = open.Peek();
                int length = Math.Min(2, Math.Min(opening.Length, run.Length));
                remove(new TextRange(opening.Start + opening.Length - length, opening.Start + opening.Length));
                remove(new TextRange(run.Start, run.Start + length));
                opening.Length -= length;
                run.Start += length;
                run.Length -= length;
                if (opening.Length == 0)
                    open.Pop();
                foreach (Stack<Run> other in stacks)
                {
                    while (other != open && other.Count > 0 && other.Peek().Start > opening.Start)
                        other.Pop();
                }
            }

            if (run.Opens && run.Length > 0)
                open.Push(run);
        }
    }

    /// <summary>A run that could be either end pairs with no other where together they are of threes: <c>*foo**bar*</c>.</summary>
    private static bool MayPair(Run opening, Run closing) =>
        !((opening.Closes || closing.Opens) && (opening.Written + closing.Written) % 3 == 0 && (opening.Written % 3 != 0 || closing.Written % 3 != 0));

    private static int IndexOf(char mark) => mark switch { '*' => 0, '_' => 1, _ => 2 };

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private sealed class Run(char mark, int start, int length, bool opens, bool closes)
    {
        public char Mark { get; } = mark;

        public int Start { get; set; } = start;

        public int Length { get; set; } = length;

        public int Written { get; } = length;

        public bool Opens { get; } = opens;

        public bool Closes { get; } = closes;
    }
}
