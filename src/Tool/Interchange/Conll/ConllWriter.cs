using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Interchange.Writing;

namespace CorpusGen.Tool.Interchange.Conll;

/// <summary>Writes columns as of CoNLL 2003, labels in IOB2: four of them, with <c>-X-</c> where we know no part of speech and no chunk.</summary>
internal static class ConllWriter
{
    /// <summary>In the order of <see cref="EntityKind"/>.</summary>
    private static readonly string[] Labels = ["PER", "ORG", "LOC", "MISC", "MISC", "MISC"];

    public static IReadOnlyList<ExportedFile> Write(IReadOnlyList<ExchangedDocument> documents, List<Finding> findings)
    {
        var columns = new StringBuilder();
        foreach (ExchangedDocument document in documents)
        {
            int vague = document.Mentions.Count(mention => mention.Kind is EntityKind.Group or EntityKind.Event or EntityKind.Work);
            NotHeld.Report(
                document,
                "CoNLL 2003",
                findings,
                (document.Id, $"the id '{document.Id}'"),
                (document.Title, "a title"),
                (document.Published, "a date of publication"),
                (document.Times.Count, Numeral.Count(document.Times.Count, "time")),
                (vague, $"the kind of {Numeral.Count(vague, "mention")} (MISC stands for groups, events and works)"),
                (ConllTokens.HasOnlyBlanks(document.Text) ? null : "", "white space as it is"));
            Write(document, columns);
        }

        return [new ExportedFile("corpus.conll", columns.ToString())];
    }

    private static void Write(ExchangedDocument document, StringBuilder columns)
    {
        columns.Append("-DOCSTART- -X- -X- O\n\n");
        ExchangedMention[] mentions = [.. document.Mentions.OrderBy(mention => mention.Pieces[0].Start)];
        int next = 0;
        foreach (IReadOnlyList<TextRange> sentence in ConllTokens.Of(document.Text, mentions))
        {
            foreach (TextRange token in sentence)
            {
                while (next < mentions.Length && mentions[next].Whole.End <= token.Start)
                    next++;
                bool isNamed = next < mentions.Length && mentions[next].Pieces[0].Start < token.End;
                string label = !isNamed ? "O" : (mentions[next].Pieces[0].Start >= token.Start ? "B-" : "I-") + Labels[(int)mentions[next].Kind];
                columns.Append(token.Of(document.Text)).Append(" -X- -X- ").Append(label).Append('\n');
            }

            columns.Append('\n');
        }
    }
}
