using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities.Policy;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>What counts as an entity and where it begins and ends: the part of <c>docs/annotation-policy.md</c> that rules can tell.</summary>
internal static class AnnotationPolicy
{
    /// <summary>The rules in their order: each adds names to those that stand, or changes them; of names that overlap the longer one stays.</summary>
    private static readonly (string Name, Func<List<Name>, NameTagging, IEnumerable<Name>> Apply)[] Rules =
    [
        ("form of address", People.Addressed),
        ("nickname in quotes", People.WithNicknames),
        ("further given names", People.WithFurtherNames),
        ("particle", People.WithParticles),
        ("called after somebody", CalledAfter.Somebody),
        ("called like a person", CalledAfter.Nobody),
        ("said of companies", CompanyTalk.Apply),
        ("place behind a preposition", Places.BehindPrepositions),
        ("state behind its town", Places.StatesBehindTowns),
        ("kind of place in front", Places.OpenedByTheirKind),
        ("seat of power", Places.SeatsOfPower),
        ("embassy", Organizations.Embassies),
        ("chamber", Organizations.Chambers),
        ("body for something", BodyNames.ForSomething),
        ("body of two places", BodyNames.OfDoublePlaces),
        ("body of a place", BodyNames.OfPlaces),
        ("office for several things", BodyNames.ForSeveralThings),
        ("newspaper with its article", Newspapers.WithArticles),
        ("newspaper by its name", Newspapers.Dailies),
        ("house known by its possessive", Organizations.KnownByPossessives),
        ("firm of several names", Organizations.JoinedByAmpersand),
        ("kind said before", SaidKinds.Before),
        ("kind said behind", SaidKinds.Behind),
        ("kind said in apposition", SaidKinds.InApposition),
        ("country in brackets", SaidKinds.InBrackets),
        ("short form in brackets", Acronyms.InBrackets),
        ("initials of a body", Acronyms.OfInitials),
        ("initials of a body in lower case", Acronyms.OfBodiesInLowerCase),
        ("acronym that acts", UnsaidBodies.ThatAct),
        ("club behind a player", UnsaidBodies.BehindPlayers),
        ("world war", Events.WorldWars),
        ("named storm", Events.NamedStorms),
        ("listed event", Events.Listed),
        ("kind of event", Events.ByWord),
        ("title in quotes", Events.WorksInQuotes),
        (Repetitions.Rule, Repetitions.Apply),
        ("part of a club's name", Clubs.ByParts),
        ("headline", Headlines.KnownBelow),
    ];

    /// <summary>The names of a document by model and policy, in order, without overlaps; those without a kind are none of ours.</summary>
    public static List<Name> Apply(NameTagging tagging)
    {
        List<Name> names = NamesOf(tagging);
        var added = new List<Name>();
        foreach (var (rule, apply) in Rules)
        {
            foreach (Name name in apply(names, tagging))
                added.Add(name with { Rule = rule });
            if (added.Count == 0)
                continue;
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

/// <summary>A name as a range of word indices.</summary>
/// <param name="Label">What the model calls it.</param>
/// <param name="Margin">How far the next best reading falls behind.</param>
/// <param name="Kind">What it is, null where nothing of ours.</param>
/// <param name="Rule">The rule that settled it, null where the model did.</param>
internal readonly record struct Name(TextRange Words, NameKind Label, int Margin, EntityKind? Kind, string? Rule = null)
{
    /// <summary>A name that a rule is sure of.</summary>
    public static Name Certain(int start, int end, EntityKind kind) =>
        new(new TextRange(start, end), kind <= EntityKind.Group ? (NameKind)kind : NameKind.Miscellaneous, int.MaxValue, kind);
}
