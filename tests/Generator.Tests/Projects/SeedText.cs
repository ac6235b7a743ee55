using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Tests.Projects;

/// <summary>A seed file in memory, as the compiler would hand it over.</summary>
internal sealed class SeedText(string path, SourceText? text) : AdditionalText
{
    public SeedText(string path, string text)
        : this(path, SourceText.From(text, System.Text.Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
