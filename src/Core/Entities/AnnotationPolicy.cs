using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Policy;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>What counts as an entity and where it begins and ends: the part of <c>docs/annotation-policy.md</c> that rules can tell.</summary>
internal static class AnnotationPolicy
{
    /// <summary>The rules in their order: each adds names to those that stand, or changes them; of names that overlap the longer one stays.</summary>
    private static readonly PolicyRule[] Rules =
    [
        new("form of address", People.Addressed),
        new("nickname in quotes", People.WithNicknames),
        new("further given names", People.WithFurtherNames),
        new("particle", People.WithParticles),
        new("artist in apposition", UnsaidPeople.InApposition),
        new("given name and family name", UnsaidPeople.InFull),
        new("kind in another language", KindsInOtherLanguages.SaidByFirstWords),
        new("called after somebody", CalledAfter.Somebody),
        new("called like a person", CalledAfter.Nobody),
        new("said of companies", CompanyTalk.Apply, Tells: true),
        new("place behind a preposition", Places.BehindPrepositions),
        new("from place to place", Places.FromPlaceToPlace),
        new("state behind its town", Places.StatesBehindTowns),
        new("dateline", Datelines.TownsAndRegions, Tells: true),
        new("sea behind its article", Places.SeasBehindArticles),
        new("kind of place in front", Places.OpenedByTheirKind),
        new("place where something is", Places.WhereSomethingIs),
        new("seat of power", Places.SeatsOfPower),
        new("embassy", Organizations.Embassies),
        new("kind of body in front", Organizations.OpenedByTheirKind),
        new("chamber", Organizations.Chambers),
        new("body before an office", BodyNames.BeforeOffices, Shortens: true),
        new("body for something", BodyNames.ForSomething),
        new("body of two places", BodyNames.OfDoublePlaces),
        new("body of a place", BodyNames.OfPlaces),
        new("body of a place", BodyNames.UnseenOfPlaces),
        new("office for several things", BodyNames.ForSeveralThings),
        new("school", Organizations.Schools),
        new("newspaper with its article", Newspapers.WithArticles),
        new("told a newspaper", Newspapers.Told, Tells: true),
        new("newspaper by its name", Newspapers.Dailies),
        new("worked for a newspaper", Newspapers.WorkedFor, Shortens: true),
        new("house known by its possessive", Organizations.KnownByPossessives),
        new("firm of several names", Organizations.JoinedByAmpersand),
        new("legal form behind a firm", Organizations.WithLegalForms),
        new("kind said before", SaidKinds.Before, Tells: true),
        new("kind said behind", SaidKinds.Behind, Tells: true),
        new("kind said in apposition", SaidKinds.InApposition, Tells: true),
        new("country in brackets", SaidKinds.InBrackets),
        new("short form in brackets", Acronyms.InBrackets, Tells: true),
        new("initials of a body", Acronyms.OfInitials),
        new("initials of a body in lower case", Acronyms.OfBodiesInLowerCase, Tells: true),
        new("acronym that acts", UnsaidBodies.ThatAct),
        new("network called by a letter", UnsaidBodies.CalledByALetter),
        new("club behind a player", UnsaidBodies.BehindPlayers),
        new("world war", Events.WorldWars),
        new("named storm", Storms.Named),
        new("listed event", Events.Listed),
        new("kind of event", Events.ByWord),
        new("title in quotes", Events.WorksInQuotes),
        new("title behind its kind", Works.Said),
        new("man or woman of a nation", Nationals.InOneWord),
        new("followers of somebody", Nationals.FollowersInOneWord),
        new("language", Languages.Spoken),
        new("ship", Ships.BehindPrefixes),
        new("firm by its grammar", BodiesByGrammar.Firms, Tells: true),
        new("band by its grammar", BodiesByGrammar.Bands, Tells: true),
        new("team called by a state", Teams.OfRegions),
        new("one of several", Enumerations.OfOneKind, Tells: true),
        new("said elsewhere", Repetitions.Apply),
        new("family name called like a place", UnsaidPeople.CalledLikePlaces),
        new("first word of a firm", FirstWords.OfFirms),
        new("family in the plural", FamilyNames.InPlural),
        new("family name that opens a sentence", FamilyNames.OpeningSentences),
        new("nickname of a team", Teams.ByNicknames),
        new("part of a club's name", Clubs.ByParts),
        new("headline without its verb", Headlines.WithoutVerbs, Shortens: true),
        new("headline", Headlines.KnownBelow),
    ];

    /// <summary>The names of a document by model and policy, in order, without overlaps; those without a kind are none of ours.</summary>
    public static List<Name> Apply(NameTagging tagging)
    {
        List<Name> names = NamesOf(tagging);
        var added = new List<Name>();
        foreach (PolicyRule rule in Rules)
        {
            foreach (Name name in rule.Apply(names, tagging))
                added.Add(name with { Rule = rule.Name, Told = rule.Tells });
            if (added.Count == 0)
                continue;
            if (rule.Shortens)
                RemoveLonger(names, added);
            names.AddRange(added);
            names = WithoutOverlaps(names);
            added.Clear();
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
                NameEdges.Cut(new Name(new TextRange(start, end), kind, margin, kind < NameKind.Miscellaneous ? (EntityKind)kind : null), tagging, names);
            }
        }

        return names;
    }

    /// <summary>Takes out the names that a rule has shortened: they begin where its names do.</summary>
    private static void RemoveLonger(List<Name> names, List<Name> shortened)
    {
        var starts = new HashSet<int>(shortened.Select(name => name.Words.Start));
        names.RemoveAll(name => starts.Contains(name.Words.Start));
    }

    /// <summary>Of names that overlap the longer one stays, of equally long ones the one that came last.</summary>
    private static List<Name> WithoutOverlaps(List<Name> names)
    {
        var kept = new List<Name>(names.Count);
        foreach (Name name in names.OrderBy(name => name.Words.Start))
        {
            // A long name may take the place of several short ones.
            while (kept.Count > 0 && kept[^1].Words.Overlaps(name.Words) && name.Words.Length >= kept[^1].Words.Length)
                kept.RemoveAt(kept.Count - 1);
            if (kept.Count == 0 || !kept[^1].Words.Overlaps(name.Words))
                kept.Add(name);
        }

        return kept;
    }
}

/// <summary>A rule of the policy.</summary>
/// <param name="Name">What <c>corpusgen explain</c> calls it.</param>
/// <param name="Apply">The names that it adds or changes, given those that stand.</param>
/// <param name="Tells">Whether the text itself says what the name is, so that it is that wherever it stands again.</param>
/// <param name="Shortens">Whether what it adds takes the place of the longer names that begin there.</param>
internal sealed record PolicyRule(string Name, Func<List<Name>, NameTagging, IEnumerable<Name>> Apply, bool Tells = false, bool Shortens = false);

/// <summary>A name as a range of word indices.</summary>
/// <param name="Label">What the model calls it.</param>
/// <param name="Margin">How far the next best reading falls behind.</param>
/// <param name="Kind">What it is, null where nothing of ours.</param>
/// <param name="Rule">The rule that settled it, null where the model did.</param>
/// <param name="Told">Whether the text itself says what it is.</param>
internal readonly record struct Name(TextRange Words, NameKind Label, int Margin, EntityKind? Kind, string? Rule = null, bool Told = false)
{
    /// <summary>A name that a rule is sure of.</summary>
    public static Name Certain(int start, int end, EntityKind kind) =>
        new(new TextRange(start, end), kind <= EntityKind.Group ? (NameKind)kind : NameKind.Miscellaneous, int.MaxValue, kind);
}
