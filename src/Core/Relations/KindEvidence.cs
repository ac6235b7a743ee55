using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>Settles what a name names where the recogniser wavers: nine times an organisation outweighs once a person.</summary>
internal static class KindEvidence
{
    /// <summary>The share below which a kind counts as a slip: a third. Above it the text may well mean two, Washington and George Washington.</summary>
    private const float Slip = 1f / 3;

    private static readonly HashSet<string> Within = Titles.Set("in near outside");

    /// <summary>The mentions, each with the kind that the document's evidence gives its name.</summary>
    public static IReadOnlyList<EntityMention> Settle(TokenizedText text, IReadOnlyList<EntityMention> mentions)
    {
        mentions = WithTowns(text, mentions);
        var families = Families(text, mentions);
        var located = Located(text, mentions);
        var byName = mentions.GroupBy(mention => NameFold.Key(mention.Range.Of(text.Text)), StringComparer.Ordinal);
        var settled = new List<EntityMention>(mentions.Count);
        foreach (var naming in byName)
        {
            families.TryGetValue(naming.Key, out float family);
            settled.AddRange(Settle(text, naming.ToList(), family, located));
        }

        HearSpeakers(text, settled, families);
        settled.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
        return settled;
    }

    /// <summary>The mentions with the towns of addresses as places: "of Oak Close, Great Barrow, …".</summary>
    private static List<EntityMention> WithTowns(TokenizedText text, IReadOnlyList<EntityMention> mentions) =>
        [.. mentions.Select(mention => mention.Kind == EntityKind.Person && Addresses.IsTown(text, mention.Range) ? mention with { Kind = EntityKind.Place } : mention)];

    /// <summary>Who speaks in a transcript and is called as somebody is whom the text names in full is that person, in whatever towns the text is.</summary>
    private static void HearSpeakers(TokenizedText text, List<EntityMention> settled, Dictionary<string, float> families)
    {
        for (int i = 0; i < settled.Count; i++)
        {
            if (settled[i].Kind != EntityKind.Person && Speakers.IsOne(text, settled[i].Range) && families.ContainsKey(NameFold.Key(settled[i].Range.Of(text.Text))))
                settled[i] = settled[i] with { Kind = EntityKind.Person };
        }
    }

    /// <summary>How surely each word is the family name of somebody whom the text names in full: Angela Merkel speaks for Merkel, the person.</summary>
    private static Dictionary<string, float> Families(TokenizedText text, IReadOnlyList<EntityMention> mentions)
    {
        var families = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (EntityMention mention in mentions)
        {
            if (mention.Kind != EntityKind.Person)
                continue;
            string[] words = NameFold.Words(mention.Range.Of(text.Text));
            if (words.Length < 2)
                continue;
            Add(families, words[words.Length - 1], mention.Confidence);
            if (GivenNames.IsFamilyFirst(words[0]))
                Add(families, words[0], mention.Confidence);
        }

        return families;

        static void Add(Dictionary<string, float> families, string family, float confidence)
        {
            families.TryGetValue(family, out float weight);
            families[family] = weight + confidence;
        }
    }

    /// <summary>Where the places stand in which something is, so that nobody's family name outweighs them: "in Austin", though Lloyd Austin spoke, and "Henderson, Nevada".</summary>
    private static HashSet<int> Located(TokenizedText text, IReadOnlyList<EntityMention> mentions)
    {
        var located = new HashSet<int>();
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != EntityKind.Place)
                continue;
            TextRange place = mentions[i].Range;
            int token = TitleBefore.TokenAt(text.Tokens, place.Start);
            bool within = token > 0 && Within.Contains(text.Tokens[token - 1].Range.Of(text.Text));
            bool state = i + 1 < mentions.Count && mentions[i + 1].Kind == EntityKind.Place && mentions[i + 1].Range.Start == place.End + 2 && text.Text[place.End] == ',';
            if (within || state || Addresses.IsTown(text, place))
                located.Add(place.Start);
        }

        return located;
    }

    private static IEnumerable<EntityMention> Settle(TokenizedText text, List<EntityMention> naming, float family, HashSet<int> located)
    {
        var weights = naming
            .GroupBy(mention => mention.Kind)
            .Select(group => (Kind: group.Key, Weight: group.Sum(mention => mention.Confidence) + (group.Key == EntityKind.Person ? family : 0)))
            .OrderByDescending(each => each.Weight)
            .ThenBy(each => each.Kind)
            .ToList();
        float total = weights.Sum(each => each.Weight);
        var slips = weights.Skip(1).Where(each => each.Weight < Slip * total).Select(each => each.Kind).ToList();
        return naming.Select(mention =>
            slips.Contains(mention.Kind) && !IsTitled(text, mention) && !located.Contains(mention.Range.Start) ? mention with { Kind = weights[0].Kind } : mention);
    }

    /// <summary>Mr Ford is a person, however often the company is named.</summary>
    private static bool IsTitled(TokenizedText text, EntityMention mention) =>
        mention.Kind == EntityKind.Person && Titles.IsTitle(TitleBefore.Read(text, mention.Range.Start));
}
