using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Accepting;

/// <summary>Asks a person about proposals, one by one.</summary>
internal sealed class ProposalPrompt(TextReader input, TextWriter output)
{
    private const int Context = 40;

    /// <summary>Whether the person wants to be asked no more.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The document at which the answers ended before the person did; else null.</summary>
    public DocumentKey? RanOutAt { get; private set; }

    /// <summary>What the person approves. Where the answers end, nothing of this document is approved, nor of those behind it.</summary>
    public IReadOnlyList<GoldProposal> Choose(Document document, IReadOnlyList<GoldProposal> proposals)
    {
        if (proposals.Count == 0 || IsOver)
            return [];
        output.WriteLine($"{document.Key}: yes, no, all the rest, none of the rest, or quit?");
        var chosen = new List<GoldProposal>();
        for (int i = 0; i < proposals.Count; i++)
        {
            Show(document, proposals[i]);
            char? answer = Answer();
            if (answer is null)
                RanOutAt = document.Key;
            switch (answer ?? 'q')
            {
                case 'y':
                    chosen.Add(proposals[i]);
                    break;
                case 'a':
                    return [.. chosen, .. proposals.Skip(i)];
                case 'd':
                    return chosen;
                case 'q':
                    IsOver = true;
                    if (chosen.Count > 0)
                        output.WriteLine($"{document.Key} was not gone through to its end, so nothing is written for it: gold speaks for the whole document.");
                    return [];
            }
        }

        return chosen;
    }

    private void Show(Document document, GoldProposal proposal)
    {
        TextRange first = proposal.Ranges[0];
        int start = System.Math.Max(0, first.Start - Context);
        int end = System.Math.Min(document.Text.Length, first.End + Context);
        string before = Excerpt.Of(document.Text[start..first.Start] + "|", int.MaxValue)[..^1];
        string after = Excerpt.Of("|" + document.Text[first.End..end], int.MaxValue)[1..];
        string meaning = proposal.Time is { } time
            ? $"{time.Kind.ToString().ToLowerInvariant()} {time.Value}{(time.Mod is null ? "" : " " + time.Mod)}"
            : proposal.Entity!;
        string times = proposal.Ranges.Count == 1 ? "" : $" ({proposal.Ranges.Count} times)";
        output.WriteLine($"  … {before}[{proposal.Quote}]{after} …");
        output.Write($"  {meaning}{times} [y/n/a/d/q] ");
    }

    /// <summary>The first letter of an answer that can be understood; null where the input ends.</summary>
    private char? Answer()
    {
        while (input.ReadLine() is { } line)
        {
            char letter = line.Trim().ToLowerInvariant().FirstOrDefault();
            if (letter is 'y' or 'n' or 'a' or 'd' or 'q')
                return letter;
            output.Write("  y: approve this; n: leave it out; a: approve all that is left here; d: leave out all that is left here; q: quit ");
        }

        output.WriteLine();
        return null;
    }
}
