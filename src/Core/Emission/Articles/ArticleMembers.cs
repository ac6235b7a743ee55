using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Emission.Articles;

/// <summary>An entity as a member of one article's entities.</summary>
/// <param name="Forms">How the article names it, fullest first.</param>
/// <param name="Mentions">How often.</param>
internal sealed record EntityMember(string Member, string Id, EntityKind Kind, EquatableArray<string> Forms, int Mentions)
{
    /// <summary>What a doc comment says of it: <c>person: “Ida Berg”, “Berg” (twice)</c>.</summary>
    public string Describe() =>
        $"{KindNames.Of(Kind).Word}: {string.Join(", ", Forms.Select(form => $"“{form}”"))} ({Numeral.Times(Mentions)})";
}

/// <summary>A time as a member of one article's times: all its mentions in the same words with the same value.</summary>
/// <param name="Text">The words of the first mention.</param>
/// <param name="Days">The first and last day that the value names, or null.</param>
internal sealed record TimeMember(
    string Member,
    TimeKind Kind,
    string Value,
    string? Mod,
    string Text,
    EquatableArray<TextRange> Ranges,
    (CivilDate First, CivilDate Last)? Days)
{
    /// <summary>What a doc comment says of it: <c>“last week”: 2019-W03, 2019-01-14 to 2019-01-20 (once)</c>.</summary>
    public string Describe() => $"“{Text}”: {Value}{(Mod is null ? "" : $", {Mod}")}{DescribeDays()} ({Numeral.Times(Ranges.Count)})";

    /// <summary>The days of a week, a quarter, a decade, which few know by heart; a year, a month and a day say theirs themselves.</summary>
    private string DescribeDays() =>
        Days is { } days && days.First != days.Last && (Value.Length < "2019".Length || Value.Any(char.IsLetter)) ? $", {days.First} to {days.Last}" : "";
}

/// <summary>Names what one article speaks of: the members of its entities and of its times.</summary>
internal static class ArticleMembers
{
    /// <summary>The entities of an article, each once, in order of first mention.</summary>
    /// <remarks>Where two of different kinds have one name, the kind earlier in the enumeration keeps it: an edit of the text does not swap them.</remarks>
    public static IReadOnlyList<EntityMember> EntitiesOf(EmittedArticle article)
    {
        var names = new NameSet(MemberScopes.EntitiesOf(article.Member));
        return article.Annotated.Entities
            .Select((entity, i) => (Entity: entity, Link: article.Named.Entities[i]))
            .GroupBy(each => each.Link.Id, StringComparer.Ordinal)
            .Select((group, place) => (Group: group.ToList(), group.First().Link, Place: place))
            .OrderBy(each => each.Link.Kind)
            .ThenBy(each => each.Place)
            .Select(each => (each.Place, Member: MemberOf(each.Link, each.Group.Select(one => one.Entity), names)))
            .OrderBy(each => each.Place)
            .Select(each => each.Member)
            .ToList();
    }

    /// <summary>The times of an article, each once, in order of first mention.</summary>
    public static IReadOnlyList<TimeMember> TimesOf(EmittedArticle article)
    {
        string text = article.Annotated.Document.Text;
        var names = new NameSet(MemberScopes.TimesOf(article.Member));
        return article.Annotated.Times
            .Select(time => (Text: time.Range.Of(text), Range: (TextRange?)time.Range, time.Kind, time.Value, time.Mod))
            .Concat(article.Annotated.LostTimes.Select(lost => (Text: lost.Quote, Range: (TextRange?)null, lost.Kind, lost.Value, lost.Mod)))
            .GroupBy(time => (Name: Identifier.Of(time.Text) ?? "Time", time.Kind, time.Value, time.Mod))
            .Select(group => new TimeMember(
                names.Take(
                    group.Key.Name,
                    Suffixed(group.Key.Name, group.Key.Value),
                    Suffixed(group.Key.Name, $"{group.Key.Value}_{group.Key.Mod}")),
                group.Key.Kind,
                group.Key.Value,
                group.Key.Mod,
                group.First().Text,
                group.Select(time => time.Range).OfType<TextRange>().ToEquatableArray(),
                TimexValue.TryGetBounds(group.Key.Value, out CivilDate first, out CivilDate last) ? (first, last) : null))
            .ToList();
    }

    private static EntityMember MemberOf(EntityLink link, IEnumerable<DocumentEntity> named, NameSet names)
    {
        var entities = named.ToList();
        return new EntityMember(
            names.Take(link.Member, link.Member + link.Kind),
            link.Id,
            link.Kind,
            entities.SelectMany(entity => entity.Aliases.Items.Insert(0, entity.Name)).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            entities.Sum(entity => entity.Mentions.Count));
    }

    private static string Suffixed(string name, string value) =>
        Identifier.Cut(name + "_" + string.Concat(value.Select(c => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') ? c : '_')));
}
