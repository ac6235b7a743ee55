using System;
using System.Threading;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>A seed file, and how the compiler calls it.</summary>
/// <param name="HostPath">The path as the compiler has it: findings are reported there.</param>
/// <param name="IsCatalogue">Whether it is the <c>corpus.yaml</c> of the seeds.</param>
/// <param name="Fault">Why the compiler could not hand it over, or null.</param>
internal sealed record Seed(SeedFile File, string HostPath, bool IsCatalogue, Finding? Fault = null)
{
    private const int Utf8 = 65001;

    public static Seed Read(AdditionalText file, SeedFolder folder, CancellationToken cancel)
    {
        string path = folder.NameOf(file.Path);
        bool isCatalogue = string.Equals(path, folder.Prefix + CorpusSettingsReader.FileName, StringComparison.Ordinal);
        return Guard.Run(
            path,
            () =>
            {
                SourceText? text = file.GetText(cancel);
                return new Seed(new SeedFile(path, text?.ToString() ?? "", IsUtf8: text?.Encoding is null or { CodePage: Utf8 }), file.Path, isCatalogue);
            },
            fault => new Seed(new SeedFile(path, ""), file.Path, isCatalogue, fault),
            cancel);
    }

    public SeedContent ReadContent(CorpusSettings settings, CancellationToken cancel) =>
        Fault is null ? Pipeline.Read(File, settings, cancel) : new SeedContent(default, EquatableArray.Of(Fault));

    public CorpusSettings ReadSettings(CancellationToken cancel) =>
        Fault is null ? Pipeline.ReadSettings(File, cancel) : CorpusSettings.None with { Findings = EquatableArray.Of(Fault) };
}
