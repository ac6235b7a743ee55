using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange;

/// <summary>Writes the columns of CoNLL 2003, with IOB2 labels; the columns for parts of speech and chunks are not known.</summary>
internal static class ConllWriter
{
    private const string Name = "CoNLL 2003";

    public static IReadOnlyList<WrittenPart> Write(IReadOnlyList<InterchangeDocument> documents, InterchangeLog log)
    {
        var columns = new StringBuilder();
        foreach (InterchangeDocument document in documents)
            WriteDocument(columns, document, log);
        return [new WrittenPart(".conll", columns.ToString())];
    }

    private static void WriteDocument(StringBuilder columns, InterchangeDocument document, InterchangeLog log)
    {
        Place place = document.Place;
        log.AddLost(place, Name, "time expression", document.Times.Count);
        log.AddLost(place, Name, "group, event or work", document.Entities.Count(entity => LabelOf(entity.Kind) == "MISC"));
        columns.Append("-DOCSTART- -X- -X- O\n").Append(ConllReader.IdComment).Append(document.Id).Append('\n');
        if (document.Title is { } title)
            columns.Append(ConllReader.TitleComment).Append(Excerpt.Of(title, int.MaxValue)).Append('\n');
        if (document.Published is { } day)
            columns.Append(ConllReader.DateComment).Append(day).Append('\n');
        columns.Append('\n');

        TokenizedText text = Tokenizer.Tokenize(document.Text);
        var names = new NameCursor(document.Entities);
        int cut = 0;
        foreach (TextRange sentence in text.Sentences)
        {
            for (int i = sentence.Start; i < sentence.End; i++)
                cut += WriteToken(columns, document.Text, text.Tokens[i], names);
            columns.Append('\n');
        }

        log.AddLost(place, Name, "mention that cuts a token", cut);
    }

    /// <returns>1 where the name that begins here does not begin with the token.</returns>
    private static int WriteToken(StringBuilder columns, string text, in Token token, NameCursor names)
    {
        string label = "O";
        int cut = 0;
        if (names.At(token.Start, token.Start + token.Length) is { } name)
        {
            bool begins = names.Begins(name);
            label = (begins ? "B-" : "I-") + LabelOf(name.Kind);
            cut = begins && name.Range.Start != token.Start ? 1 : 0;
        }

        columns.Append(text, token.Start, token.Length).Append(" -X- -X- ").Append(label).Append('\n');
        return cut;
    }

    private static string LabelOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PER",
        EntityKind.Organization => "ORG",
        EntityKind.Place => "LOC",
        _ => "MISC",
    };

    /// <summary>The names of a text, asked for from left to right.</summary>
    private sealed class NameCursor(IReadOnlyList<InterchangeEntity> names)
    {
        private int _next;
        private InterchangeEntity? _begun;

        public InterchangeEntity? At(int start, int end)
        {
            while (_next < names.Count && names[_next].Range.End <= start)
                _next++;
            return _next < names.Count && names[_next].Range.Start < end ? names[_next] : null;
        }

        public bool Begins(InterchangeEntity name)
        {
            bool begins = !ReferenceEquals(_begun, name);
            _begun = name;
            return begins;
        }
    }
}
