namespace CorpusGen.Core.Documents;

/// <summary>A file of the seeds folder as a host hands it over.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>: <c>seeds/kuril-talks.txt</c>.</param>
/// <param name="Text">The decoded text, without a byte order mark, line ends as in the file.</param>
internal sealed record SeedFile(string Path, string Text);
