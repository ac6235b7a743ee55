using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Tool.Interchange;

/// <summary>A format of annotated documents that other tools read and write.</summary>
/// <param name="Name">As the command line says it.</param>
/// <param name="Extensions">The files that an import takes from a folder; the first is that of an export.</param>
/// <param name="IsFileEach">Whether a file holds one document, so that an export is a folder.</param>
/// <param name="Read">The documents of a file, in its order. What is wrong, or has no place here, becomes a finding; it never throws for what a file says.</param>
/// <param name="Write">The files of some documents: of one, where each has a file of its own. What the format cannot hold becomes a finding.</param>
internal sealed record InterchangeFormat(
    string Name,
    IReadOnlyList<string> Extensions,
    bool IsFileEach,
    System.Func<InterchangeFile, InterchangeLog, IReadOnlyList<InterchangeDocument>> Read,
    System.Func<IReadOnlyList<InterchangeDocument>, InterchangeLog, IReadOnlyList<WrittenPart>> Write)
{
    public static IReadOnlyList<InterchangeFormat> All { get; } =
    [
        new("jsonl", [".jsonl"], IsFileEach: false, JsonLinesFormat.Read, JsonLinesFormat.Write),
        new("timeml", [".tml", ".xml"], IsFileEach: true, TimeMlReader.Read, TimeMlWriter.Write),
        new("brat", [".ann", ".txt"], IsFileEach: true, BratReader.Read, BratWriter.Write),
        new("conll", [".conll", ".iob", ".bio", ".tsv"], IsFileEach: false, ConllReader.Read, ConllWriter.Write),
        new("spacy", [".json", ".jsonl"], IsFileEach: false, SpacyReader.Read, SpacyWriter.Write),
    ];

    public static InterchangeFormat Of(string name) => All.Single(format => format.Name == name);
}

/// <summary>A file to import.</summary>
/// <param name="Path">As findings name it.</param>
/// <param name="Text">Decoded, as it is, without a byte order mark.</param>
/// <param name="Beside">The text of the file of the same name with another extension, or null where there is none.</param>
internal sealed record InterchangeFile(string Path, string Text, System.Func<string, string?> Beside)
{
    /// <summary>The file's name without folder and extension: the id of a document that has no other.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>A file that an export makes of a document, or of all of them.</summary>
/// <param name="Extension">What stands behind the document's name.</param>
internal sealed record WrittenPart(string Extension, string Text);
