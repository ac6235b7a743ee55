using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>What counts as an entity and where it begins and ends: the part of <c>docs/annotation-policy.md</c> that rules can tell.</summary>
internal static class AnnotationPolicy
{
    /// <summary>The rules in their order; each rewrites the names of a document.</summary>
    private static readonly Func<List<Name>, NameTagging, List<Name>>[] Rules = [SeatsOfPower, Embassies, WorldWars, ListedEvents];

    private static readonly HashSet<uint> Seats = Phrases("kremlin", "white house", "downing street", "whitehall", "capitol hill", "blue house", "elysee palace", "élysée palace");

    private static readonly HashSet<uint> Missions = Words("embassy consulate");

    private static readonly HashSet<uint> EventWords = Words(
        "war wars games olympics paralympics cup championship championships festival revolution uprising summit conference open prix expo marathon "
        + "tournament massacre genocide crisis battle league trophy awards intifada spring rebellion insurgency carnival biennale forum derby masters "
        + "referendum election elections earthquake hurricane typhoon cyclone storm tsunami offensive operation congress festivals series tour classic");

    private static readonly HashSet<uint> Ordinals = Words("first second");

    private static readonly uint War = Tokenizer.HashOf("war");

    private static readonly uint World = Tokenizer.HashOf("world");

    public static IReadOnlyList<EntityMention> Apply(NameTagging tagging, ConfidenceScale confidence)
    {
        List<Name> names = NamesOf(tagging);
        foreach (var rule in Rules)
            names = rule(names, tagging);

        var mentions = new List<EntityMention>(names.Count);
        foreach (Name name in names)
        {
            EntityKind? kind = name.Kind ?? KindOf(name, tagging);
            if (kind is null)
                continue;
            var range = new TextRange(tagging.Words[name.Words.Start].Start, tagging.Words[name.Words.End - 1].End);
            mentions.Add(new EntityMention(range, kind.Value, confidence.Of(name.Label, name.Margin)));
        }

        return mentions;
    }

    private static List<Name> NamesOf(NameTagging tagging)
    {
        var names = new List<Name>();
        foreach (TextRange run in tagging.Runs)
        {
            foreach (var (start, end, kind) in NameLabel.Spans(tagging.Labels, run.Start, run.Length))
            {
                int margin = int.MaxValue;
                for (int i = start; i < end; i++)
                    margin = Math.Min(margin, tagging.Margins[i]);
                names.Add(new Name(new TextRange(start, end), kind, margin, kind < NameKind.Miscellaneous ? (EntityKind)kind : null));
            }
        }

        return names;
    }

    /// <summary>A building that stands for those who rule in it is still a place: "the Kremlin said".</summary>
    private static List<Name> SeatsOfPower(List<Name> names, NameTagging tagging)
    {
        Span<Word> words = tagging.Words;
        var seats = new List<Name>();
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Role != WordRole.Name)
                continue;
            for (int length = 1; length <= 2 && i + length <= words.Length; length++)
            {
                if (words[i + length - 1].Role == WordRole.Name && Seats.Contains(NameRuns.PhraseHash(words.Slice(i, length))))
                    seats.Add(new Name(new TextRange(i, i + length), NameKind.Place, int.MaxValue, EntityKind.Place));
            }
        }

        return seats.Count == 0 ? names : WithoutOverlaps([.. seats, .. names]);
    }

    /// <summary>"Japanese embassy", "U.S. Consulate": a country's or a nation's mission is an organisation, with or without a capital.</summary>
    private static List<Name> Embassies(List<Name> names, NameTagging tagging)
    {
        Span<Word> words = tagging.Words;
        for (int i = 0; i < names.Count; i++)
        {
            TextRange range = names[i].Words;
            bool within = range.Length > 1 && Missions.Contains(words[range.End - 1].Hash);
            bool behind = range.End < words.Length && Missions.Contains(words[range.End].Hash) && !words[range.End].Has(WordFlags.SentenceStart)
                && names[i].Kind is EntityKind.Group or EntityKind.Place;
            if (within || behind)
                names[i] = names[i] with { Words = new TextRange(range.Start, range.End + (behind ? 1 : 0)), Kind = EntityKind.Organization };
        }

        return WithoutOverlaps(names);
    }

    /// <summary>"the second world war" is an event in lower case too.</summary>
    private static List<Name> WorldWars(List<Name> names, NameTagging tagging)
    {
        Span<Word> words = tagging.Words;
        for (int i = 2; i < words.Length; i++)
        {
            if (words[i].Hash == War && words[i - 1].Hash == World && Ordinals.Contains(words[i - 2].Hash))
                names.Add(new Name(new TextRange(i - 2, i + 1), NameKind.Miscellaneous, int.MaxValue, EntityKind.Event));
        }

        return WithoutOverlaps(names);
    }

    /// <summary>Names of two words or more that the list of events knows, where the model sees nothing else in them.</summary>
    private static List<Name> ListedEvents(List<Name> names, NameTagging tagging)
    {
        Span<Word> words = tagging.Words;
        int count = names.Count;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].In(NameList.EventOrWork) != ListPosition.First)
                continue;
            int end = i + 1;
            while (end < words.Length && words[end].In(NameList.EventOrWork) is ListPosition.Inside)
                end++;
            if (end < words.Length && words[end].In(NameList.EventOrWork) == ListPosition.Last)
                names.Add(new Name(new TextRange(i, end + 1), NameKind.Miscellaneous, int.MaxValue, EntityKind.Event));
        }

        return count == names.Count ? names : WithoutOverlaps(names);
    }

    /// <summary>Of names that overlap the longer one stays, of equally long ones the one that a rule found.</summary>
    private static List<Name> WithoutOverlaps(List<Name> names)
    {
        var kept = new List<Name>(names.Count);
        foreach (Name name in names.OrderBy(name => name.Words.Start).ThenByDescending(name => name.Words.End).ThenByDescending(name => name.Margin))
        {
            if (kept.Count == 0 || !kept[^1].Words.Overlaps(name.Words))
                kept.Add(name);
            else if (name.Words.Length > kept[^1].Words.Length)
                kept[^1] = name;
        }

        return kept;
    }

    /// <summary>What a miscellaneous name is: an event by its words, a work in quotes, else none of ours.</summary>
    private static EntityKind? KindOf(Name name, NameTagging tagging)
    {
        Span<Word> words = tagging.Words.Slice(name.Words.Start, name.Words.Length);
        if (words[0].In(NameList.EventOrWork) == ListPosition.Whole && words.Length == 1)
            return EntityKind.Event;
        foreach (Word word in words)
        {
            if (EventWords.Contains(word.Hash) && words.Length > 1)
                return EntityKind.Event;
        }

        return words[0].Has(WordFlags.QuoteBefore) ? EntityKind.Work : null;
    }

    private static HashSet<uint> Phrases(params string[] phrases) =>
        [.. phrases.Select(phrase => NameRuns.PhraseHash(phrase.Split(' ').Select(word => new Word { Hash = Tokenizer.HashOf(word) }).ToArray()))];

    private static HashSet<uint> Words(string words) => [.. words.Split(' ').Select(Tokenizer.HashOf)];
}

/// <summary>A name as a range of word indices.</summary>
/// <param name="Label">What the model calls it.</param>
/// <param name="Margin">How far the next best reading falls behind.</param>
/// <param name="Kind">What it is, null where only the policy can tell.</param>
internal readonly record struct Name(TextRange Words, NameKind Label, int Margin, EntityKind? Kind);
