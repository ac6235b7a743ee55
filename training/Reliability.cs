using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>Whether mentions of a confidence are right that often.</summary>
internal sealed record Reliability(IReadOnlyList<(int All, double Confidence, double Right)> Bins)
{
    /// <summary>The mean distance between what was said and what came true, weighted by mentions (expected calibration error).</summary>
    public double Error => Bins.Sum(bin => bin.All * Math.Abs(bin.Confidence - bin.Right)) / Math.Max(1, Bins.Sum(bin => bin.All));

    public static Reliability Of(IEnumerable<Article> articles, EntityModel model)
    {
        var judged = new List<(float Confidence, bool Right)>();
        foreach (Article article in articles)
        {
            var gold = article.Names.Select(name => (name.Start, name.End, (int)name.Kind)).ToHashSet();
            judged.AddRange(EntityTagger.Tag(Tokenizer.Tokenize(article.Text), model)
                .Where(mention => mention.Kind <= EntityKind.Group)
                .Select(mention => (mention.Confidence, gold.Contains((mention.Range.Start, mention.Range.End, (int)mention.Kind)))));
        }

        return new Reliability([.. judged
            .GroupBy(each => Math.Min(9, (int)(each.Confidence * 10)))
            .OrderBy(bin => bin.Key)
            .Select(bin => (bin.Count(), bin.Average(each => (double)each.Confidence), bin.Average(each => each.Right ? 1.0 : 0.0)))]);
    }

    public override string ToString() => FormattableString.Invariant(
        $"confidence: error {Error:F3}; said/true (mentions): {string.Join(", ", Bins.Select(bin => FormattableString.Invariant($"{bin.Confidence:F2}/{bin.Right:F2} ({bin.All})")))}");
}
