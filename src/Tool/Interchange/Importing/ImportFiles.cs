using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Checking;
using CorpusGen.Tool.Interchange.Reading;

namespace CorpusGen.Tool.Interchange.Importing;

/// <param name="Format">The format of all files, or null: then their names tell.</param>
/// <param name="Folder">Where the seeds go.</param>
/// <param name="Kinds">What labels mean, <c>MISC=group</c>.</param>
/// <param name="Force">Replace files that are there.</param>
/// <param name="DryRun">Say what would be wrong, and write nothing.</param>
internal sealed record ImportOptions(InterchangeFormat? Format, string Folder, IReadOnlyList<string> Kinds, bool Force, bool DryRun);

/// <summary><c>import PATH…</c>: annotated documents of other tools become seeds with gold beside them.</summary>
internal sealed class ImportFiles
{
    private readonly ImportOptions _options;
    private readonly CorpusSettings _settings;
    private readonly List<Finding> _findings = [];
    private readonly SeedNaming _naming;
    private int _written;
    private int _withGold;

    private ImportFiles(ImportOptions options)
    {
        _options = options;
        _settings = Directory.Exists(options.Folder) ? SeedFolder.SettingsOf(options.Folder) : CorpusSettings.None;
        _naming = new SeedNaming(_findings);
    }

    /// <returns>0, or 1 where an error is among the findings.</returns>
    public static int Run(IReadOnlyList<string> paths, ImportOptions options, ToolStreams streams)
    {
        KindLabels labels = KindLabels.With(options.Kinds, out string? wrongKind);
        var files = FoundFiles.Of(paths, options.Format, out string? wrongPath);
        if ((wrongKind ?? wrongPath) is { } problem)
        {
            streams.Complain(problem);
            return CommandLine.NotRun;
        }

        var import = new ImportFiles(options);
        import.Run(files, labels);
        return import.Report(streams);
    }

    private void Run(IReadOnlyList<(string Path, InterchangeFormat Format)> files, KindLabels labels)
    {
        var documents = new List<ExchangedDocument>();
        foreach (var (path, format) in files)
        {
            ImportedFile imported = format.Read(SourceOf(path), labels);
            _findings.AddRange(imported.Findings);
            documents.AddRange(imported.Documents);
        }

        foreach (ExchangedDocument document in CoverageOfAll.Share(documents))
            Import(document);
    }

    private static SourceBytes SourceOf(string path) => new(
        SeedFiles.Slashed(path),
        File.ReadAllBytes(path),
        extension => Path.ChangeExtension(path, extension) is var beside && File.Exists(beside) ? File.ReadAllBytes(beside) : null);

    private void Import(ExchangedDocument document)
    {
        NamedSeed named = _naming.Name(document);
        var text = new FittedText(document.Text);
        string path = Path.Combine(_options.Folder, named.FileName);
        WrittenSeed seed = SeedFileWriter.Write(SeedFiles.Slashed(path), named.Id, named.Title, named.Published, text.Text);
        ReportText(document, text, seed);
        string? gold = document.Covers is null or Coverage.None ? null : SeedGold.Write(seed.Document, InSeed(document, text, seed), _settings, _findings);
        Write(document, path + seed.Extension, seed.FileText, gold);
    }

    /// <summary>The annotations at their places in the text of the seed.</summary>
    private static ExchangedDocument InSeed(ExchangedDocument document, FittedText text, WrittenSeed seed)
    {
        int lead = Math.Max(0, text.Text.IndexOf(seed.Document.Text, StringComparison.Ordinal));
        return document with
        {
            Mentions = document.Mentions.Map(mention => mention with { Pieces = text.PiecesOf(mention.Pieces, lead) }),
            Times = document.Times.Map(time => time with { Pieces = text.PiecesOf(time.Pieces, lead) }),
        };
    }

    private void ReportText(ExchangedDocument document, FittedText text, WrittenSeed seed)
    {
        if (text.HasOtherLineEnds)
            _findings.Add(FindingRules.TextChanged.At(document.Place, "carriage returns", "each line end is one '\\n' now, and offsets count it so"));
        if (text.HasHalfCharacters)
            _findings.Add(FindingRules.TextChanged.At(document.Place, "half of a surrogate pair", "U+FFFD stands for it"));
        if (seed.Document.Text != text.Text)
            _findings.Add(
                FindingRules.TextChanged.At(document.Place, "white space at the ends of this text", "it is left out, and offsets are counted without"));
    }

    private void Write(ExchangedDocument document, string path, string text, string? gold)
    {
        string goldPath = path + GoldFile.Extension;
        foreach (string there in new[] { path, goldPath }.Where(file => !_options.Force && File.Exists(file)).Take(1))
        {
            _findings.Add(FindingRules.FileExists.At(document.Place, SeedFiles.Slashed(there)));
            return;
        }

        _written++;
        _withGold += gold is null ? 0 : 1;
        if (_options.DryRun)
            return;
        Directory.CreateDirectory(_options.Folder);

        // The gold first: without its document it is an error that says so, while a document without its gold would pass for one that never had any.
        if (gold is not null)
            AtomicFile.Write(goldPath, gold);
        else
            File.Delete(goldPath);
        AtomicFile.Write(path, text);
    }

    private int Report(ToolStreams streams)
    {
        Finding[] findings = [.. Finding.InOrder(_findings)];
        foreach (Finding finding in findings)
            streams.Error.WriteLine(finding);
        string verb = _options.DryRun ? "would be written" : "written";
        streams.Error.WriteLine(
            $"{Numeral.Count(_written, "document")} {verb} to {SeedFiles.Slashed(_options.Folder)}, {_withGold} with gold: {CheckSeeds.Summary(findings)}");
        return findings.Any(finding => finding.Rule.Severity == Severity.Error) ? 1 : 0;
    }
}
