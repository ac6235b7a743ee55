using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Emission.Writing;

/// <summary>A file of generated C#.</summary>
/// <param name="Name">The hint name, <c>Corpus.Articles.0.g.cs</c>.</param>
/// <param name="Text">The code; line ends are <c>\n</c>.</param>
/// <param name="Faults">Why there is no code, where there is none.</param>
internal sealed record GeneratedFile(string Name, string Text, EquatableArray<Finding> Faults = default)
{
    public static GeneratedFile Failed(string name, Finding fault) =>
        new(name, "// CorpusGen failed here; see " + fault.Rule.Id + ".\n", EquatableArray.Of(fault));
}
