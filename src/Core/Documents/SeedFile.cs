namespace CorpusGen.Core.Documents;

/// <summary>A file of the seeds folder as a host hands it over.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>: <c>seeds/kuril-talks.txt</c>.</param>
/// <param name="Text">The decoded text, line ends as in the file. A byte order mark at its start is no part of it.</param>
/// <param name="IsUtf8">False where the host saw bytes that are no UTF-8, and guessed what they mean.</param>
internal sealed record SeedFile(string Path, string Text, bool IsUtf8 = true);
