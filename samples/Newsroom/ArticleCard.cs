using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen;

namespace Newsroom;

/// <summary>An article's card: what it is, whom and what it names, and the times it speaks of.</summary>
internal static class ArticleCard
{
    private const int LabelWidth = 15;
    private const int TextWidth = 44;

    public static string Of(Article article)
    {
        var card = new StringBuilder();
        card.AppendLine();
        card.AppendLine($"{article.Published:yyyy-MM-dd}  {article.Title}");
        AddLine(card, "id", article.Id);
        AddLine(card, "file", article.Source.ToString());
        AddLine(card, "length", $"{article.Paragraphs.Count} paragraphs, {article.Sentences.Count} sentences");
        foreach (EntityKind kind in Enum.GetValues<EntityKind>())
            AddNames(card, kind, article.Entities.Where(entity => entity.Kind == kind));
        foreach (TimeExpression time in article.Times)
            AddLine(card, time.Kind.ToString().ToLowerInvariant(), Describe(time));
        return card.ToString();
    }

    private static void AddNames(StringBuilder card, EntityKind kind, IEnumerable<Entity> entities)
    {
        string names = string.Join(", ", entities.Select(entity => entity.Name));
        if (names.Length > 0)
            AddLine(card, LabelOf(kind), names);
    }

    private static string LabelOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "people",
        EntityKind.Organization => "organizations",
        EntityKind.Place => "places",
        EntityKind.Group => "groups",
        EntityKind.Event => "events",
        EntityKind.Work => "works",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Describe(TimeExpression time)
    {
        string value = time.Mod is null ? time.Value : $"{time.Value} ({time.Mod})";
        string described = time.Start is { } start && time.End is { } end && start != end ? $"{value}, {start:yyyy-MM-dd} to {end:yyyy-MM-dd}" : value;
        return $"“{OnOneLine(time.Text)}”".PadRight(TextWidth) + described;
    }

    private static string OnOneLine(string text) => text.Replace('\n', ' ');

    private static void AddLine(StringBuilder card, string label, string value) =>
        card.Append("  ").Append(label.PadRight(LabelWidth)).AppendLine(value);
}
