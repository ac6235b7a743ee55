using System;

namespace CorpusGen;

/// <summary>One naming of an entity in an article.</summary>
public sealed class Mention
{
    internal Mention(Article article, Entity entity, int start, int length, double confidence)
    {
        Article = article;
        Entity = entity;
        Start = start;
        Length = length;
        Confidence = confidence;
    }

    /// <summary>The article that names it.</summary>
    public Article Article { get; }

    /// <summary>Who or what is named.</summary>
    public Entity Entity { get; }

    /// <summary>The first UTF-16 code unit of the mention in <see cref="Article.Text"/>.</summary>
    public int Start { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The first code unit after the mention.</summary>
    public int End => Start + Length;

    /// <summary>The mention as a range: <c>mention.Article.Text[mention.Range]</c> is <see cref="Text"/>.</summary>
    public Range Range => Start..End;

    /// <summary>The words that name it here: <c>Putin</c>.</summary>
    public string Text => Article.Text.Substring(Start, Length);

    /// <summary>How sure the recogniser was of the words and their kind, from 0 to 1 in steps of 0.01; 1 where the catalogue or a person decided.</summary>
    /// <remarks>Of mentions with 0.8, about eight in ten are right, as measured on texts of sources that the recogniser had never seen.</remarks>
    public double Confidence { get; }

    /// <summary>The words that name it here.</summary>
    public override string ToString() => Text;
}
