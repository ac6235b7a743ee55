using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;
using CorpusGen.Tool.Interchange.Brat;
using CorpusGen.Tool.Interchange.Conll;
using CorpusGen.Tool.Interchange.JsonLines;
using CorpusGen.Tool.Interchange.Reading;
using CorpusGen.Tool.Interchange.Spacy;
using CorpusGen.Tool.Interchange.TimeMl;

namespace CorpusGen.Tool.Interchange;

/// <summary>A format that other tools read and write.</summary>
/// <param name="Name">As <c>--format</c> takes it.</param>
/// <param name="Title">As messages call it.</param>
/// <param name="Extensions">The files that are of it unless somebody says otherwise, in lower case.</param>
/// <param name="OtherExtensions">The files that can be of it, when somebody says so.</param>
/// <param name="IsStream">Whether one file holds all documents; otherwise each has files of its own.</param>
/// <param name="Read">Reads a file. It never throws for what the file says.</param>
/// <param name="Write">Writes documents; what the format cannot hold becomes findings.</param>
internal sealed record InterchangeFormat(
    string Name,
    string Title,
    IReadOnlyList<string> Extensions,
    IReadOnlyList<string> OtherExtensions,
    bool IsStream,
    Func<SourceBytes, KindLabels, ImportedFile> Read,
    Func<IReadOnlyList<ExchangedDocument>, List<Finding>, IReadOnlyList<ExportedFile>> Write)
{
    /// <summary>Every format.</summary>
    public static IReadOnlyList<InterchangeFormat> All { get; } =
    [
        new("timeml", "TimeML", [".tml"], [".xml", ".timeml"], false, TimeMlReader.Read, TimeMlWriter.Write),
        new("brat", "brat", [".ann"], [], false, BratReader.Read, BratWriter.Write),
        new("conll", "CoNLL 2003", [".conll", ".bio", ".iob"], [".txt", ".tsv", ".col"], true, ConllReader.Read, ConllWriter.Write),
        new("spacy", "spaCy's JSON", [".json"], [".jsonl"], true, SpacyReader.Read, SpacyWriter.Write),
        new("jsonl", "JSON Lines", [".jsonl", ".ndjson"], [".json"], true, JsonLinesReader.Read, JsonLinesWriter.Write),
    ];

    /// <summary>Whether a file can be of this format, by its name.</summary>
    public bool CanBe(string path) => Extensions.Concat(OtherExtensions).Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    public static InterchangeFormat? Named(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format of a file by its name, or null.</summary>
    public static InterchangeFormat? Of(string path) =>
        All.FirstOrDefault(format => format.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
}
