using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Emission.Articles;
using CorpusGen.Core.Relations.Across;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Emission.Writing;

/// <summary>Packs what a compile knows of an article or an entity into one string. <c>CorpusGen.Generated</c> in the runtime library unpacks it.</summary>
/// <remarks>Object graphs in source cost a compiler six times as much.</remarks>
internal static class RowWriter
{
    /// <summary>The row of an article: twelve lines and perhaps one for its own fields, whose order <c>CorpusGen.Generated.ArticleRow</c> describes.</summary>
    public static string Write(EmittedArticle article)
    {
        IReadOnlyList<EntityMember> entities = ArticleMembers.EntitiesOf(article);
        IReadOnlyList<TimeMember> times = ArticleMembers.TimesOf(article);
        Document document = article.Annotated.Document;
        string row = Join(
            article,
            Pieces(document.Pieces),
            Ranges(document.Paragraphs),
            Ranges(article.Annotated.Sentences),
            string.Join(" ", entities.Select(entity => entity.Id)),
            Mentions(article, entities),
            string.Join(" ", times.Select(Value)),
            Times(times));
        return article.Meta.Length == 0 ? row : row + "\n" + article.Meta;
    }

    /// <summary>The row of an article that cannot be packed: it is there, and has no text, nobody and no time.</summary>
    public static string WriteBare(EmittedArticle article) => Join(article, "", "", "", "", "", "", "");

    private static string Join(EmittedArticle article, params string[] packed)
    {
        Document document = article.Annotated.Document;
        string[] header =
        [
            article.Named.Id,
            document.Path,
            Numeral.Of(document.Line) + (document.Key.Part is null ? "" : "+"),
            document.Published?.ToString() ?? "",
            CSharpText.OneLine(document.Title ?? ""),
        ];
        return string.Join("\n", header.Concat(packed));
    }

    /// <summary>The row of an entity: id, name and aliases, one a line; then a tab and its own fields, where it has any.</summary>
    /// <param name="meta">Its own fields, packed.</param>
    public static string Write(CorpusEntity entity, string meta)
    {
        string row = string.Join("\n", new[] { entity.Id, CSharpText.OneLine(entity.Name) }.Concat(entity.Aliases.Select(CSharpText.OneLine)));
        return meta.Length == 0 ? row : row + "\n\t" + meta;
    }

    internal static string Pieces(EquatableArray<BodyPiece> pieces)
    {
        var numbers = new NumberPacker();
        int position = 0;
        foreach (BodyPiece piece in pieces)
        {
            numbers.Add((piece.Start - position) * 4 + (int)piece.Form).Add(piece.Inserted?.Length ?? piece.Length);
            foreach (char c in piece.Inserted ?? "")
                numbers.Add(c);
            position = piece.Start + piece.Length;
        }

        return numbers.ToString();
    }

    private static string Ranges(EquatableArray<TextRange> ranges)
    {
        var numbers = new NumberPacker();
        int position = 0;
        foreach (TextRange range in ranges)
        {
            numbers.Add(range.Start - position).Add(range.Length);
            position = range.End;
        }

        return numbers.ToString();
    }

    private static string Mentions(EmittedArticle article, IReadOnlyList<EntityMember> entities)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (EntityMember entity in entities)
            places.Add(entity.Id, places.Count);
        var mentions = article.Annotated.Entities
            .SelectMany((entity, i) => entity.Mentions.Select(mention =>
                (mention.Range, mention.Confidence, Entity: places[article.Named.Entities[i].Id])))
            .OrderBy(mention => mention.Range.Start);

        var numbers = new NumberPacker();
        int start = 0;
        foreach (var (range, confidence, entity) in mentions)
        {
            numbers.Add(range.Start - start).Add(range.Length).Add(entity).Add(Percent(confidence));
            start = range.Start;
        }

        return numbers.ToString();
    }

    private static int Percent(float confidence) => Math.Max(0, Math.Min(100, (int)(confidence * 100 + 0.5f)));

    private static string Value(TimeMember time)
    {
        char kind = time.Kind switch
        {
            TimeKind.Date => 'D',
            TimeKind.Time => 'T',
            TimeKind.Duration => 'P',
            TimeKind.Set => 'S',
            _ => throw new InvalidOperationException($"No letter for {time.Kind}."),
        };
        return time.Mod is null ? kind + time.Value : $"{kind}{time.Value}~{time.Mod}";
    }

    private static string Times(IReadOnlyList<TimeMember> times)
    {
        var numbers = new NumberPacker();
        foreach (TimeMember time in times)
        {
            numbers.Add(time.Ranges.Count);
            int start = 0;
            foreach (TextRange range in time.Ranges)
            {
                numbers.Add(range.Start - start).Add(range.Length);
                start = range.Start;
            }

            if (time.Days is { } days)
                numbers.Add(days.First.DayNumber + 1).Add(days.Last.DayNumber - days.First.DayNumber);
            else
                numbers.Add(0).Add(0);
        }

        return numbers.ToString();
    }
}
