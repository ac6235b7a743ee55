namespace CorpusGen.Core.Documents.Bodies;

/// <summary>How a piece of a body stands in its file. The numbers are in the packed rows.</summary>
internal enum PieceForm : byte
{
    AsIs = 0,

    /// <summary>Its line ends are blanks of the body, as YAML folds them.</summary>
    LineEndsAsBlanks = 1,

    /// <summary>With the escapes of a JSON string.</summary>
    JsonEscapes = 2,

    /// <summary>Not at all: what the file says in no way that can be cut out of it.</summary>
    Inserted = 3,
}

/// <summary>A piece of a body, where it lies in its file: the runtime library cuts it out again.</summary>
/// <param name="Start">
/// Counted from the start of the line that <see cref="Document.Line"/> names: an edit above, or in another article of the file, moves no piece.
/// </param>
/// <param name="Length">In the file; none where it is inserted.</param>
/// <param name="Inserted">What is inserted, or null.</param>
internal readonly record struct BodyPiece(PieceForm Form, int Start, int Length, string? Inserted = null);
