using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Generated;

namespace CorpusGen.Core.Tests.Documents;

/// <summary>Cuts a body out of its file as the runtime library does, whose own code this is.</summary>
internal static class CutText
{
    public static string? Of(Document document, SeedText file) => Of(document, new CorpusGen.Generated.SeedFile(file.Text));

    public static string? Of(Document document, CorpusGen.Generated.SeedFile file) =>
        file.TryCut(document.Line, new PackedNumbers(RowWriter.Pieces(document.Pieces)));

    /// <summary>The pieces by their offsets in the file: <c>3..9</c>, <c>3..9 folded</c>, <c>3..9 escaped</c>, <c>"inserted"</c>.</summary>
    public static IEnumerable<string> Show(Document document, SeedText file) => document.Pieces.Select(piece =>
    {
        int start = file.StartOfLine(document.Line - 1) + piece.Start;
        return piece.Form switch
        {
            PieceForm.AsIs => $"{start}..{start + piece.Length}",
            PieceForm.LineEndsAsBlanks => $"{start}..{start + piece.Length} folded",
            PieceForm.JsonEscapes => $"{start}..{start + piece.Length} escaped",
            _ => $"\"{piece.Inserted!.Replace("\n", "\\n")}\"",
        };
    });
}
