using System;
using System.IO;

namespace CorpusGen.Tool.Annotating;

/// <summary>Writes lines of bytes, gathered in a buffer.</summary>
internal sealed class LineOutput(Stream output) : IDisposable
{
    private readonly BufferedStream _buffer = new(output, 1 << 16);

    /// <summary>Writes a line, unless it is empty.</summary>
    public void Write(ReadOnlyMemory<byte> line)
    {
        if (line.Length == 0)
            return;
        _buffer.Write(line.Span);
        _buffer.WriteByte((byte)'\n');
    }

    public void Flush() => _buffer.Flush();

    /// <summary>Flushes; the stream beneath stays open, since it is not ours.</summary>
    public void Dispose() => _buffer.Flush();
}
