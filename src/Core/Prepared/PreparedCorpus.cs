using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Prepared;

/// <summary>
/// The first of the files by which a build task hands a compiler what it has made of the seeds. It says of which seeds, by which version of
/// CorpusGen and for which project, and what the others hold.
/// </summary>
/// <remarks>
/// Only who has the same seeds and asks for the same may use it: the text of every seed is compared, by a hash. It ends with a hash of its own, so
/// that one that is cut short or written over is no such file.
/// </remarks>
/// <param name="Project">What the project asks for: <see cref="KeyOf"/>.</param>
/// <param name="Seeds">The hash of all seeds: <see cref="ContentHash.OfCorpus"/>.</param>
/// <param name="Articles">How many articles there are.</param>
/// <param name="Meta">What of the corpus has fields of its own.</param>
/// <param name="Files">The others.</param>
/// <param name="Findings">What is wrong with the seeds.</param>
internal sealed record PreparedCorpus(
    string Project, string Seeds, int Articles, MetaKinds Meta, IReadOnlyList<PreparedFile> Files, IReadOnlyList<Finding> Findings)
{
    /// <summary>What ends the name of every such file.</summary>
    public const string Extension = ".corpusgen";

    /// <summary>The name of this one.</summary>
    public const string FileName = "corpus" + Extension;

    /// <summary>This version of CorpusGen: two builds of the same sources are one.</summary>
    public static readonly string Version = typeof(PreparedCorpus).Module.ModuleVersionId.ToString("N");

    /// <summary>What decides over the code besides the seeds: the version of CorpusGen, and all that a project asks for.</summary>
    public static string KeyOf(EmissionOptions options)
    {
        using var hash = new ContentHash();
        hash.AddField(Version)
            .AddField(options.Namespace)
            .AddField(options.ClassName)
            .AddField(options.Root)
            .AddField($"{options.HasNullable} {options.HasExtensionProperties} {options.Public} {options.Members}");
        foreach (string folder in options.FoldersWithoutOwnMembers)
            hash.AddField(folder);
        return hash.Finish();
    }

    public string Write()
    {
        var text = new PreparedWriter();
        text.Line("corpus", Project, Seeds, Numeral.Of(Articles), Meta.Articles ? "meta" : "", Numeral.Of(Meta.Entities));
        foreach (PreparedFile file in Files)
            text.Line(file.Role.ToString(), [file.Name, Numeral.Of(file.Shard), file.Hash, .. file.Members]);
        foreach (Finding finding in Findings)
        {
            Place place = finding.Place;
            int[] span = [place.StartLine, place.StartColumn, place.EndLine, place.EndColumn];
            text.Line("finding", [finding.Rule.Id, place.Path, .. span.Select(Numeral.Of), .. finding.Arguments]);
        }

        string written = text.ToString();
        return written + new PreparedWriter().Line("end", ContentHash.Of(written));
    }

    /// <summary>What the file says, or null where it is broken.</summary>
    public static PreparedCorpus? Read(string text)
    {
        int end = text.LastIndexOf("end\t", StringComparison.Ordinal);
        if (end < 0)
            return null;
        string written = text.Substring(0, end);
        return text.Substring(end) == new PreparedWriter().Line("end", ContentHash.Of(written)).ToString() ? ReadLines(written) : null;
    }

    private static PreparedCorpus ReadLines(string text)
    {
        PreparedCorpus? corpus = null;
        var files = new List<PreparedFile>();
        var findings = new List<Finding>();
        foreach (PreparedLine line in PreparedLine.Of(text))
        {
            if (corpus is null)
                corpus = new PreparedCorpus(line[1], line[2], line.Number(3), new MetaKinds(line[4].Length > 0, line.Number(5)), files, findings);
            else if (line[0] == "finding")
                findings.Add(ReadFinding(line));
            else
                files.Add(PreparedFile.Read(line));
        }

        return corpus ?? throw new FormatException("No corpus.");
    }

    private static Finding ReadFinding(PreparedLine line)
    {
        string[] arguments = [.. Enumerable.Range(7, line.Count - 7).Select(i => line[i])];
        return FindingRules.All.First(rule => rule.Id == line[1])
            .At(new Place(line[2], line.Number(3), line.Number(4), line.Number(5), line.Number(6)), arguments);
    }
}

/// <summary>One of the other files that are handed over.</summary>
/// <param name="Name">The hint name of the code that it holds or that is made of it.</param>
/// <param name="Shard">The shard whose members it holds, else 0.</param>
/// <param name="Hash">The hash of its text.</param>
/// <param name="Members">The names of those members.</param>
internal sealed record PreparedFile(PreparedRole Role, string Name, int Shard, string Hash, IReadOnlyList<string> Members)
{
    public string FileName => Name + PreparedCorpus.Extension;

    /// <summary>Whether this is the text that was written.</summary>
    public bool IsOf(string text) => ContentHash.Of(text) == Hash;

    public static PreparedFile Read(PreparedLine line) => new(
        (PreparedRole)Enum.Parse(typeof(PreparedRole), line[0]),
        line[1],
        line.Number(2),
        line[3],
        [.. Enumerable.Range(4, line.Count - 4).Select(i => line[i])]);
}

/// <summary>What a file that is handed over holds.</summary>
internal enum PreparedRole
{
    /// <summary>Code, as it is.</summary>
    Code,

    /// <summary>The articles of a shard as members.</summary>
    Articles,

    /// <summary>The entities of a shard as members.</summary>
    Entities,

    /// <summary>Where each article stands: for findings about it that depend on the project's code.</summary>
    Places,
}
