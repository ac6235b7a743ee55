using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Tool.Annotating;

/// <summary>A line of input.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">The line without its end.</param>
internal readonly record struct InputLine(long Number, ReadOnlyMemory<byte> Bytes);

/// <summary>Cuts a stream of bytes into lines.</summary>
internal static class LineInput
{
    private const int BlockSize = 1 << 16;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines that are not blank, without a byte order mark, ended by LF or CR LF.</summary>
    public static IEnumerable<InputLine> Read(Stream input)
    {
        byte[] buffer = new byte[BlockSize];
        int start = 0;
        int end = 0;
        long number = 0;
        for (bool open = true; open;)
        {
            if (end == buffer.Length)
                MakeRoom(ref buffer, ref start, ref end);
            int read = input.Read(buffer, end, buffer.Length - end);
            open = read > 0;
            int searched = end;
            end += read;
            for (int length; (length = Array.IndexOf(buffer, (byte)'\n', searched, end - searched)) >= 0; searched = start)
            {
                InputLine line = Cut(buffer, start, length, ++number);
                start = length + 1;
                if (line.Bytes.Length > 0)
                    yield return line;
            }
        }

        InputLine last = Cut(buffer, start, end, ++number);
        if (last.Bytes.Length > 0)
            yield return last;
    }

    /// <summary>Moves what is left to the front; doubles the buffer where that is a line longer than half of it.</summary>
    private static void MakeRoom(ref byte[] buffer, ref int start, ref int end)
    {
        byte[] target = end - start > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, end - start);
        buffer = target;
        end -= start;
        start = 0;
    }

    private static InputLine Cut(byte[] buffer, int start, int end, long number)
    {
        ReadOnlySpan<byte> line = buffer.AsSpan(start, end - start);
        if (number == 1 && line.StartsWith(ByteOrderMark))
            line = line[ByteOrderMark.Length..];
        return new InputLine(number, line.Trim(" \t\r"u8).ToArray());
    }
}
