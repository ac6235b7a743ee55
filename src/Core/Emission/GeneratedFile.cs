namespace CorpusGen.Core.Emission;

/// <summary>A file of generated C#.</summary>
/// <param name="Name">The hint name, <c>Corpus.Articles.0.g.cs</c>.</param>
/// <param name="Text">The code; line ends are <c>\n</c>.</param>
/// <param name="LiteralLength">How many UTF-16 units its string literals take: the compiler's heap of them is bounded.</param>
internal sealed record GeneratedFile(string Name, string Text, int LiteralLength);
