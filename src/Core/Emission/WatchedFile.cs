using CorpusGen.Core.Emission.Writing;

namespace CorpusGen.Core.Emission;

/// <summary>Writes <c>Corpus.Watched.g.cs</c>, for <c>dotnet watch</c> alone: what makes it start a program anew when a seed is edited.</summary>
/// <remarks>
/// It would put the new code into the running program. The text of the seeds is a resource, which it cannot replace: what was found in the new text would
/// be looked up in the old one. The value of a constant is nothing that it can replace either, and it knows.
/// </remarks>
internal static class WatchedFile
{
    public static string NameFor(EmissionOptions options) => $"{options.ClassName}.Watched.g.cs";

    /// <param name="seeds">A hash of all seeds.</param>
    public static GeneratedFile Write(string seeds, EmissionOptions options)
    {
        var code = new CodeWriter();
        using (SourceFile.Begin(code, options))
        using (code.Block($"{options.Visibility} static partial class {options.TypesName}"))
            code.Line($"private const string _seeds = {CSharpText.Literal(seeds)};");
        return SourceFile.Finish(code, NameFor(options));
    }
}
