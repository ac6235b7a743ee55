using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>Exact span and kind, micro-averaged over persons, organisations and places, as the shared scorer counts.</summary>
internal sealed record Evaluation(string Set, IReadOnlyDictionary<EntityKind, Counts> Kinds)
{
    private static readonly EntityKind[] Scored = [EntityKind.Person, EntityKind.Organization, EntityKind.Place];

    public double Micro => Counts.Sum(Scored.Select(kind => Kinds[kind])).F1;

    public static Evaluation Of(string set, IEnumerable<Article> articles, EntityModel model, bool votes = true)
    {
        var counts = Enum.GetValues<EntityKind>().ToDictionary(kind => kind, _ => default(Counts));
        foreach (Article article in articles)
        {
            var gold = article.Names.Where(name => name.Kind != NameKind.Miscellaneous).Select(name => (name.Start, name.End, Kind: (EntityKind)name.Kind)).ToHashSet();
            var found = EntityTagger.Tag(Tokenizer.Tokenize(article.Text), model, votes).Select(mention => (mention.Range.Start, mention.Range.End, mention.Kind)).ToHashSet();
            foreach (EntityKind kind in Enum.GetValues<EntityKind>())
            {
                Counts known = counts[kind];
                counts[kind] = new Counts(
                    known.Right + gold.Count(name => name.Kind == kind && found.Contains(name)),
                    known.Gold + gold.Count(name => name.Kind == kind),
                    known.Found + found.Count(mention => mention.Kind == kind));
            }
        }

        return new Evaluation(set, counts);
    }

    public override string ToString()
    {
        IEnumerable<string> kinds = Scored.Append(EntityKind.Group).Select(kind => $"{kind} {Kinds[kind]}");
        return FormattableString.Invariant($"{Set,-24} micro {Micro:F2} | {string.Join(" | ", kinds)}");
    }
}

internal readonly record struct Counts(int Right, int Gold, int Found)
{
    public double F1 => Gold + Found == 0 ? 0 : 200.0 * Right / (Gold + Found);

    public static Counts Sum(IEnumerable<Counts> counts) =>
        counts.Aggregate(default(Counts), (sum, next) => new Counts(sum.Right + next.Right, sum.Gold + next.Gold, sum.Found + next.Found));

    public override string ToString() => FormattableString.Invariant(
        $"{F1:F1} (p {100.0 * Right / Math.Max(1, Found):F1} r {100.0 * Right / Math.Max(1, Gold):F1} of {Gold})");
}
