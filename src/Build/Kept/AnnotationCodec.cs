using System;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Build.Kept;

/// <summary>What the recognisers found in a document, as bytes.</summary>
internal static class AnnotationCodec
{
    public static ReadOnlyMemory<byte> Write(AnnotatedDocument annotated) =>
        new ByteWriter().List(annotated.Sentences, Write).List(annotated.Entities, Write).List(annotated.Times, Write).Written;

    /// <summary>The document as it was annotated.</summary>
    public static AnnotatedDocument Read(ReadOnlyMemory<byte> bytes, Document document)
    {
        var reader = new ByteReader(bytes);
        return new AnnotatedDocument(document, reader.List(ReadRange), reader.List(ReadEntity), reader.List(ReadTime));
    }

    private static void Write(ByteWriter writer, TextRange range) => writer.Number(range.Start).Number(range.Length);

    private static TextRange ReadRange(ByteReader reader)
    {
        int start = reader.Count();
        return new TextRange(start, start + reader.Count());
    }

    private static void Write(ByteWriter writer, DocumentEntity entity) => writer
        .Number((int)entity.Kind)
        .Text(entity.Name)
        .List(entity.Aliases, (to, alias) => to.Text(alias))
        .List(entity.Mentions, Write)
        .Text(entity.KnownId);

    private static DocumentEntity ReadEntity(ByteReader reader) =>
        new((EntityKind)reader.Count(), reader.Text(), reader.List(from => from.Text()), reader.List(ReadMention), reader.TextOrNull());

    private static void Write(ByteWriter writer, DocumentMention mention)
    {
        Write(writer, mention.Range);
        writer.Number(BitConverter.SingleToUInt32Bits(mention.Confidence));
    }

    private static DocumentMention ReadMention(ByteReader reader) => new(ReadRange(reader), BitConverter.UInt32BitsToSingle((uint)reader.Number()));

    private static void Write(ByteWriter writer, TimeMention time)
    {
        Write(writer, time.Range);
        writer.Number((int)time.Kind).Text(time.Value).Text(time.Mod);
    }

    private static TimeMention ReadTime(ByteReader reader) => new(ReadRange(reader), (TimeKind)reader.Count(), reader.Text(), reader.TextOrNull());
}
