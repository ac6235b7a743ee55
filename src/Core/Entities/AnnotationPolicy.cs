using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>What counts as an entity and where it begins and ends: the part of <c>docs/annotation-policy.md</c> that rules can tell.</summary>
internal static class AnnotationPolicy
{
    /// <summary>The rules in their order: each adds names to those that stand, or changes them; of names that overlap the longer one stays.</summary>
    private static readonly (string Name, Func<List<Name>, NameTagging, IEnumerable<Name>> Apply)[] Rules =
    [
        ("form of address", AddressedNames),
        ("seat of power", SeatsOfPower),
        ("embassy", Embassies),
        ("world war", WorldWars),
        ("listed event", ListedEvents),
        ("kind of event", EventsByWord),
        ("title in quotes", WorksInQuotes),
    ];

    private static readonly HashSet<uint> Seats = Phrases(
        "kremlin", "white house", "downing street", "whitehall", "capitol hill", "blue house", "elysee palace", "élysée palace");

    private static readonly HashSet<uint> FormsOfAddress = Tokenizer.HashesOf("mr mr. mrs mrs. ms ms. miss dr dr.");

    private static readonly HashSet<uint> Royals = Tokenizer.HashesOf("king queen prince princess");

    private static readonly HashSet<uint> Titles =
    [
        .. FormsOfAddress,
        .. Tokenizer.HashesOf(
            "prof prof. professor sir dame sheikh sheik shaikh king queen prince princess president minister chancellor premier senator sen. rep. "
            + "congressman congresswoman governor gov. mayor ambassador judge colonel col. captain capt. general gen. major maj. lieutenant lt. lt "
            + "sergeant sgt. brigadier brigadiers commander admiral adm. pope cardinal archbishop bishop reverend rev. rev ayatollah imam rabbi alhaji "
            + "datuk hon. hon councillor cllr mp mps mla adv advocate engr spokesman spokeswoman secretary"),
    ];

    private static readonly HashSet<uint> Missions = Tokenizer.HashesOf("embassy consulate");

    private static readonly HashSet<uint> Ordinals = Tokenizer.HashesOf("first second");

    private static readonly HashSet<uint> EventWords = Tokenizer.HashesOf(
        "war wars games olympics paralympics cup championship championships festival festivals revolution uprising summit conference open prix expo "
        + "marathon tournament massacre genocide crisis battle league trophy intifada spring rebellion insurgency carnival biennale forum "
        + "derby masters referendum election elections earthquake hurricane typhoon cyclone storm tsunami offensive operation series tour classic");

    private static readonly uint War = Tokenizer.HashOf("war");

    private static readonly uint World = Tokenizer.HashOf("world");

    /// <summary>The names of a document by model and policy, in order, without overlaps; those without a kind are none of ours.</summary>
    public static List<Name> Apply(NameTagging tagging)
    {
        List<Name> names = NamesOf(tagging);
        foreach (var (rule, apply) in Rules)
        {
            int count = names.Count;
            names.AddRange(apply(names, tagging).Select(name => name with { Rule = rule }).ToList());
            if (names.Count > count)
                names = WithoutOverlaps(names);
        }

        return names;
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
                var range = new TextRange(kind == NameKind.Person ? BehindTitles(start, end, tagging) : start, end);
                names.Add(new Name(range, kind, margin, kind < NameKind.Miscellaneous ? (EntityKind)kind : null));
            }
        }

        return names;
    }

    /// <summary>Where a person's name begins when its titles are left out; a title alone stays what the model took it for.</summary>
    private static int BehindTitles(int start, int end, NameTagging tagging)
    {
        while (start + 1 < end && Titles.Contains(tagging.Words[start].Hash))
            start++;
        return start;
    }

    /// <summary>"Mr. de Vries", "Queen Astrid": what follows a form of address is a person, where the model takes it for no name.</summary>
    private static IEnumerable<Name> AddressedNames(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < tagging.Words.Length; i++)
        {
            bool royal = Royals.Contains(tagging.Words[i].Hash);
            if ((!royal && !FormsOfAddress.Contains(tagging.Words[i].Hash)) || tagging.Words[i].Role != WordRole.Name)
                continue;
            int name = i + 1;
            while (name < tagging.Words.Length && tagging.Words[name].Role == WordRole.Particle)
                name++;
            if (name == tagging.Words.Length || tagging.Words[name].Role != WordRole.Name || tagging.Words[name].Has(WordFlags.SentenceStart))
                continue;
            // "Queen Dies": in a headline an ordinary word has a capital too.
            if (royal && tagging.Words[name].Casing is > 0 and < 4)
                continue;
            int end = Math.Max(name + 1, Math.Min(tagging.Words[name].CapsEnd, name + 4));
            if (IsOutside(tagging, i + 1, end))
                yield return Certain(i + 1, end, NameKind.Person, EntityKind.Person);
        }
    }

    private static bool IsOutside(NameTagging tagging, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tagging.Labels[i] != NameLabel.Outside)
                return false;
        }

        return true;
    }

    /// <summary>A building that stands for those who rule in it is still a place: "the Kremlin said".</summary>
    private static IEnumerable<Name> SeatsOfPower(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i < tagging.Words.Length; i++)
        {
            for (int length = 1; length <= 2 && i + length <= tagging.Words.Length; length++)
            {
                Span<Word> phrase = tagging.Words.Slice(i, length);
                if (phrase[0].Role == WordRole.Name && phrase[length - 1].Role == WordRole.Name && Seats.Contains(NameRuns.PhraseHash(phrase)))
                    yield return Certain(i, i + length, NameKind.Place, EntityKind.Place);
            }
        }
    }

    /// <summary>"Japanese embassy", "U.S. Consulate": a country's or a nation's mission is an organisation, with or without a capital.</summary>
    private static IEnumerable<Name> Embassies(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int end = name.Words.End;
            if (name.Words.Length > 1 && Missions.Contains(tagging.Words[end - 1].Hash))
                yield return name with { Kind = EntityKind.Organization, Margin = int.MaxValue };
            else if (name.Kind is EntityKind.Group or EntityKind.Place && end < tagging.Words.Length && IsMission(tagging.Words[end]))
                yield return Certain(name.Words.Start, end + 1, NameKind.Organization, EntityKind.Organization);
        }
    }

    private static bool IsMission(in Word word) => Missions.Contains(word.Hash) && word.Has(WordFlags.SpaceBefore) && !word.Has(WordFlags.SentenceStart);

    /// <summary>"the second world war" is an event in lower case too.</summary>
    private static IEnumerable<Name> WorldWars(List<Name> names, NameTagging tagging)
    {
        for (int i = 2; i < tagging.Words.Length; i++)
        {
            Span<Word> words = tagging.Words.Slice(i - 2, 3);
            if (words[2].Hash == War && words[1].Hash == World && Ordinals.Contains(words[0].Hash))
                yield return Certain(i - 2, i + 1, NameKind.Miscellaneous, EntityKind.Event);
        }
    }

    /// <summary>Names of two words or more that the list of events knows.</summary>
    private static IEnumerable<Name> ListedEvents(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i < tagging.Words.Length; i++)
        {
            if (tagging.Words[i].In(NameList.EventOrWork) != ListPosition.First)
                continue;
            int last = i + 1;
            while (last < tagging.Words.Length && tagging.Words[last].In(NameList.EventOrWork) is ListPosition.Inside)
                last++;
            if (last < tagging.Words.Length && tagging.Words[last].In(NameList.EventOrWork) == ListPosition.Last)
                yield return Certain(i, last + 1, NameKind.Miscellaneous, EntityKind.Event);
        }
    }

    /// <summary>What the model calls miscellaneous and a word of it calls an event: "Berlin Marathon"; single words by the list alone.</summary>
    private static IEnumerable<Name> EventsByWord(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            if (name.Kind is null && IsEvent(tagging.Words.Slice(name.Words.Start, name.Words.Length)))
                yield return name with { Kind = EntityKind.Event };
        }
    }

    private static bool IsEvent(Span<Word> words)
    {
        if (words.Length == 1)
            return words[0].In(NameList.EventOrWork) == ListPosition.Whole;
        foreach (Word word in words)
        {
            if (EventWords.Contains(word.Hash))
                return true;
        }

        return false;
    }

    /// <summary>What the model calls miscellaneous and stands in quotes is a title.</summary>
    private static IEnumerable<Name> WorksInQuotes(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            if (name.Kind is null && tagging.Words[name.Words.Start].Has(WordFlags.QuoteBefore))
                yield return name with { Kind = EntityKind.Work };
        }
    }

    private static Name Certain(int start, int end, NameKind label, EntityKind kind) => new(new TextRange(start, end), label, int.MaxValue, kind);

    /// <summary>Of names that overlap the longer one stays, of equally long ones the one that came last.</summary>
    private static List<Name> WithoutOverlaps(List<Name> names)
    {
        var kept = new List<Name>(names.Count);
        foreach (Name name in names.OrderBy(name => name.Words.Start))
        {
            if (kept.Count == 0 || !kept[^1].Words.Overlaps(name.Words))
                kept.Add(name);
            else if (name.Words.Length >= kept[^1].Words.Length)
                kept[^1] = name;
        }

        return kept;
    }

    private static HashSet<uint> Phrases(params string[] phrases) =>
        [.. phrases.Select(phrase => NameRuns.PhraseHash(phrase.Split(' ').Select(word => new Word { Hash = Tokenizer.HashOf(word) }).ToArray()))];
}

/// <summary>A name as a range of word indices.</summary>
/// <param name="Label">What the model calls it.</param>
/// <param name="Margin">How far the next best reading falls behind.</param>
/// <param name="Kind">What it is, null where nothing of ours.</param>
/// <param name="Rule">The rule that settled it, null where the model did.</param>
internal readonly record struct Name(TextRange Words, NameKind Label, int Margin, EntityKind? Kind, string? Rule = null);
