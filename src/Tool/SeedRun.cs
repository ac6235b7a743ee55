using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool;

/// <summary>All stages over a folder of seeds, as a build runs them, for commands that may ask for a part of it only.</summary>
/// <param name="Path">Which folder, and which part of it.</param>
/// <param name="Corpus">The whole folder: what one document becomes hangs on all of them.</param>
internal sealed record SeedRun(SeedPath Path, CorpusRun Corpus)
{
    private const string SchemaEnd = ".schema.json";

    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static SeedRun Of(string path)
    {
        var part = SeedPath.Of(path);
        List<Finding> leftOut = [];
        var run = CorpusRun.Of(
            [.. FilesOf(part).Select(file => Read(file, part.Root, leftOut)).OfType<SeedFile>()],
            EmissionOptions.Default with { Root = part.Root == "." ? "" : part.Root },
            new CorpusWorkers());
        return new SeedRun(part, leftOut.Count == 0 ? run : run with { Findings = [.. Finding.InOrder([.. run.Findings, .. leftOut])] });
    }

    /// <summary>
    /// All files, but for those that are not meant as seeds: schemas, and what lies beside the code of a project whose own folder is the root.
    /// </summary>
    private static IEnumerable<string> FilesOf(SeedPath part)
    {
        bool isProject = SeedFiles.ProjectFiles(part.Root).Any();
        return SeedFiles.Below(part.Root)
            .Where(file => !file.EndsWith(SchemaEnd, StringComparison.Ordinal) && (!isProject || IsClaimed(file) || SeedFiles.Slashed(file) == part.Part));
    }

    private static bool IsClaimed(string file) => DocumentFormat.All.Any(format => format.Claims(file));

    /// <summary>A file. Of one that nothing here reads only the name is needed, to say that it is left out: a build never sees it.</summary>
    private static SeedFile? Read(string file, string root, List<Finding> leftOut) =>
        IsClaimed(file) ? SeedFiles.Read(file, root, leftOut) : new SeedFile(SeedFiles.Slashed(file), "");

    /// <summary>What is wrong with the part, and the errors of the catalogue, by which each part is read.</summary>
    public IEnumerable<Finding> Findings => Corpus.Findings.Where(finding => Path.Has(finding.Place.Path)
        || (finding.Rule.Severity == Severity.Error && CorpusSettingsReader.IsCatalogue(finding.Place.Path, Path.Prefix)));

    /// <summary>The part's documents: where each stands in the lists of the run.</summary>
    public IReadOnlyList<int> Documents { get; } = [.. Enumerable.Range(0, Corpus.Documents.Count).Where(i => Path.Has(Corpus.Documents[i].Document.Path))];
}
