using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>Finds where code between backticks ends: at the next run of as many.</summary>
internal sealed class CodeSpans
{
    private readonly Dictionary<int, Queue<int>> _runs = [];

    public CodeSpans(string text, TextRange block)
    {
        for (int i = block.Start; i < block.End; i++)
        {
            if (text[i] != '`')
                continue;
            int length = LengthAt(text, i, block.End);
            if (!_runs.TryGetValue(length, out Queue<int>? starts))
                _runs.Add(length, starts = new Queue<int>());
            starts.Enqueue(i);
            i += length;
        }
    }

    public static int LengthAt(string text, int start, int end)
    {
        int position = start;
        while (position < end && text[position] == '`')
            position++;
        return position - start;
    }

    /// <summary>Where the run is that closes the one at a position, or -1. The positions asked for only grow.</summary>
    public int CloseOf(int start, int length)
    {
        if (!_runs.TryGetValue(length, out Queue<int>? starts))
            return -1;
        while (starts.Count > 0 && starts.Peek() <= start)
            starts.Dequeue();
        return starts.Count > 0 ? starts.Peek() : -1;
    }
}
