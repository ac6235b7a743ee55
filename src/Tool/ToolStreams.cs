using System.IO;

namespace CorpusGen.Tool;

/// <summary>Where a command reads and writes: bytes for data, so that nothing re-encodes it, and text for people.</summary>
internal sealed record ToolStreams(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>Says what went wrong, in the one form that all commands have.</summary>
    public void Complain(string what) => Error.WriteLine("corpusgen: " + what);
}
