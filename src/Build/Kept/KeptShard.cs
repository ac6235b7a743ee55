using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Text;

namespace CorpusGen.Build.Kept;

/// <summary>What is kept of the articles of one shard.</summary>
internal sealed class KeptShard
{
    private readonly Dictionary<DocumentKey, KeptArticle> _byKey = [];

    private KeptShard(IReadOnlyList<KeptArticle> articles)
    {
        Articles = articles;
        foreach (KeptArticle article in articles)
            _byKey[article.Key] = article;
    }

    /// <summary>In the order of the corpus.</summary>
    public IReadOnlyList<KeptArticle> Articles { get; }

    public static string NameFor(int number) => $"documents.{Numeral.Of(number)}.bin";

    /// <summary>By which <see cref="KeptCorpus"/> knows that it is the one.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    public static KeptShard Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var articles = new KeptArticle[reader.Count()];
        for (int i = 0; i < articles.Length; i++)
            articles[i] = KeptArticle.Read(reader);
        return new KeptShard(articles);
    }

    public static ReadOnlyMemory<byte> Write(IReadOnlyCollection<KeptArticle> articles) =>
        new ByteWriter().List(articles, (to, article) => article.Write(to)).Written;

    /// <exception cref="InvalidDataException">There is no such article.</exception>
    public KeptArticle Find(DocumentKey key) =>
        _byKey.TryGetValue(key, out KeptArticle? article) ? article : throw new InvalidDataException("No such article.");

    /// <summary>What a document was annotated with that said the same, or null.</summary>
    public ReadOnlyMemory<byte>? FindAnnotation(string content) => Articles.FirstOrDefault(article => article.Content == content)?.Annotation;
}

/// <summary>What is kept of an article, most of it as bytes: few are ever looked into.</summary>
/// <param name="Named">How it is named: <see cref="FactsCodec.ReadNamed"/>.</param>
/// <param name="Meta">Its own fields, packed.</param>
/// <param name="Facts">What the corpus needs to know of it: <see cref="FactsCodec.ReadFacts"/>.</param>
/// <param name="Content">What tells by what it says how it was annotated, or null where that is not kept.</param>
/// <param name="Annotation">What it was annotated with.</param>
internal sealed record KeptArticle(
    DocumentKey Key, ReadOnlyMemory<byte> Named, string Meta, ReadOnlyMemory<byte> Facts, string? Content, ReadOnlyMemory<byte> Annotation)
{
    public static KeptArticle Read(ByteReader reader) =>
        new(FactsCodec.ReadKey(reader), reader.Piece(), reader.Text(), reader.Piece(), reader.TextOrNull(), reader.Piece());

    public void Write(ByteWriter writer)
    {
        FactsCodec.Write(writer, Key);
        writer.Piece(Named).Text(Meta).Piece(Facts).Text(Content).Piece(Annotation);
    }

    public bool IsNamed(ReadOnlyMemory<byte> named, string meta) => Meta == meta && Named.Span.SequenceEqual(named.Span);

    public bool Knows(ReadOnlyMemory<byte> facts) => Facts.Span.SequenceEqual(facts.Span);
}
