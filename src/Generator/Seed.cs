using System.Threading;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>A seed file, and how the compiler calls it.</summary>
/// <param name="HostPath">The path as the compiler has it: findings are reported there.</param>
/// <param name="IsCatalogue">Whether it is the <c>corpus.yaml</c> of the seeds.</param>
internal sealed record Seed(SeedFile File, string HostPath, bool IsCatalogue)
{
    private const int Utf8 = 65001;

    public static Seed Read(AdditionalText file, SeedFolder folder, CancellationToken cancel)
    {
        string path = folder.NameOf(file.Path);
        SourceText? text = file.GetText(cancel);
        return new Seed(
            new SeedFile(path, text?.ToString() ?? "", IsUtf8: text?.Encoding is null or { CodePage: Utf8 }),
            file.Path,
            string.Equals(path, folder.Prefix + CorpusSettingsReader.FileName, System.StringComparison.Ordinal));
    }
}
