using System;
using System.IO;
using System.Text;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Prepared;

/// <summary>What the recognisers found in a document, as bytes.</summary>
internal static class AnnotationCodec
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes, or null where a name has half of a surrogate pair, which UTF-8 has no bytes for.</summary>
    public static ArraySegment<byte>? TryWrite(AnnotatedDocument annotated)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Strict);
        try
        {
            WriteAll(writer, annotated.Sentences, range => Write(writer, range));
            WriteAll(writer, annotated.Entities, entity => Write(writer, entity));
            WriteAll(writer, annotated.Times, time => Write(writer, time));
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        writer.Flush();
        return new ArraySegment<byte>(bytes.ToArray());
    }

    /// <summary>The document as it was annotated.</summary>
    /// <exception cref="IOException">The bytes are cut short.</exception>
    public static AnnotatedDocument Read(ArraySegment<byte> bytes, Document document)
    {
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count);
        using var reader = new BinaryReader(stream, Strict);
        return new AnnotatedDocument(document, ReadAll(reader, ReadRange), ReadAll(reader, ReadEntity), ReadAll(reader, ReadTime));
    }

    private static void Write(BinaryWriter writer, TextRange range)
    {
        writer.Write(range.Start);
        writer.Write(range.End);
    }

    private static TextRange ReadRange(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());

    private static void Write(BinaryWriter writer, DocumentEntity entity)
    {
        writer.Write((byte)entity.Kind);
        writer.Write(entity.Name);
        WriteAll(writer, entity.Aliases, writer.Write);
        WriteAll(writer, entity.Mentions, mention =>
        {
            Write(writer, mention.Range);
            writer.Write(mention.Confidence);
        });
        WriteOrNull(writer, entity.KnownId);
    }

    private static DocumentEntity ReadEntity(BinaryReader reader) => new(
        (EntityKind)reader.ReadByte(),
        reader.ReadString(),
        ReadAll(reader, each => each.ReadString()),
        ReadAll(reader, each => new DocumentMention(ReadRange(each), each.ReadSingle())),
        ReadOrNull(reader));

    private static void Write(BinaryWriter writer, TimeMention time)
    {
        Write(writer, time.Range);
        writer.Write((byte)time.Kind);
        writer.Write(time.Value);
        WriteOrNull(writer, time.Mod);
    }

    private static TimeMention ReadTime(BinaryReader reader) =>
        new(ReadRange(reader), (TimeKind)reader.ReadByte(), reader.ReadString(), ReadOrNull(reader));

    private static void WriteAll<T>(BinaryWriter writer, EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        writer.Write(items.Count);
        foreach (T item in items)
            write(item);
    }

    private static EquatableArray<T> ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
        where T : IEquatable<T>
    {
        int count = reader.ReadInt32();
        if (count == 0)
            return default;
        var items = System.Collections.Immutable.ImmutableArray.CreateBuilder<T>(count);
        for (int i = 0; i < count; i++)
            items.Add(read(reader));
        return new(items.MoveToImmutable());
    }

    private static void WriteOrNull(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    private static string? ReadOrNull(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;
}
