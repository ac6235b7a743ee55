using System;

namespace CorpusGen;

/// <summary>A paragraph or a sentence: a range of an article's text.</summary>
public readonly struct Passage : IEquatable<Passage>
{
    private readonly Article? _article;

    internal Passage(Article article, int start, int length)
    {
        _article = article;
        Start = start;
        Length = length;
    }

    /// <summary>The article that it is of; null only for <c>default</c>.</summary>
    public Article? Article => _article;

    /// <summary>The first UTF-16 code unit of the passage in <see cref="Article.Text"/>.</summary>
    public int Start { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The first code unit after the passage.</summary>
    public int End => Start + Length;

    /// <summary>The passage as a range of <see cref="Article.Text"/>: <c>article.Text[passage.Range]</c> is <see cref="Text"/>.</summary>
    public Range Range => Start..End;

    /// <summary>The words themselves.</summary>
    public string Text => _article is null ? "" : _article.Text.Substring(Start, Length);

    /// <summary>Whether the other is the same range of the same article.</summary>
    /// <param name="other">Another passage.</param>
    public bool Equals(Passage other) => ReferenceEquals(_article, other._article) && Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Passage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>The words themselves.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both are the same range of the same article.</summary>
    /// <param name="left">A passage.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(Passage left, Passage right) => left.Equals(right);

    /// <summary>Whether the two differ in range or article.</summary>
    /// <param name="left">A passage.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(Passage left, Passage right) => !left.Equals(right);
}
