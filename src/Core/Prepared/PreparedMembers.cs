using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Articles;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations.Across;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Prepared;

/// <summary>Articles and entities as members, as text: of them, a build writes only those that the code names, which the compiler alone knows.</summary>
internal static class PreparedMembers
{
    // More are not shown; that there are more is.
    private const int KeptAliases = 9;

    private const string ArticleGroup = "article\t";

    private const string EntityGroup = "entity\t";

    public static string Write(IEnumerable<ArticleFixture> articles)
    {
        var text = new PreparedWriter();
        foreach (ArticleFixture article in articles)
        {
            text.Line(
                "article",
                article.Member,
                article.Id,
                article.Key,
                article.Title,
                article.Words,
                article.Published,
                Numeral.Of(article.Place),
                article.HasOwn ? "own" : "plain");
            foreach (EntityFixture entity in article.Entities)
                text.Line("entity", entity.Member, Numeral.Of((int)entity.Kind), entity.Description);
            foreach (TimeFixture time in article.Times)
                text.Line("time", time.Member, time.Value, time.Description, time.HasDays ? "days" : "none");
        }

        return text.ToString();
    }

    /// <param name="isWanted">Which members are.</param>
    /// <exception cref="FormatException">The text is not what <see cref="Write(IEnumerable{ArticleFixture})"/> wrote.</exception>
    public static IEnumerable<ArticleFixture> ReadArticles(string text, Func<string, bool> isWanted)
    {
        ArticleFixture? article = null;
        var entities = new List<EntityFixture>();
        var times = new List<TimeFixture>();
        foreach (PreparedLine line in PreparedLine.Of(text, ArticleGroup, isWanted))
        {
            switch (line[0])
            {
                case "entity":
                    entities.Add(new EntityFixture(line[1], (EntityKind)line.Number(2), line[3]));
                    break;
                case "time":
                    times.Add(new TimeFixture(line[1], line[2], line[3], line[4] == "days"));
                    break;
                default:
                    if (article is not null)
                        yield return Finish(article);
                    article = new ArticleFixture(
                        line[1], line[2], line[3], line.OrNull(4), line[5], line.OrNull(6), line.Number(7), line[8] == "own", default, default);
                    break;
            }
        }

        if (article is not null)
            yield return Finish(article);

        ArticleFixture Finish(ArticleFixture read)
        {
            read = read with { Entities = entities.ToEquatableArray(), Times = times.ToEquatableArray() };
            entities.Clear();
            times.Clear();
            return read;
        }
    }

    public static string Write(IEnumerable<NamedEntity> entities)
    {
        var text = new PreparedWriter();
        foreach (NamedEntity entity in entities)
        {
            string[] said = [entity.Member, entity.Entity.Id, Numeral.Of((int)entity.Entity.Kind), entity.Entity.Name];
            text.Line("entity", [.. said, .. entity.Entity.Aliases.Take(KeptAliases)]);
        }

        return text.ToString();
    }

    /// <param name="isWanted">Which members are.</param>
    /// <exception cref="FormatException">The text is not what <see cref="Write(IEnumerable{NamedEntity})"/> wrote.</exception>
    public static IEnumerable<NamedEntity> ReadEntities(string text, Func<string, bool> isWanted)
    {
        foreach (PreparedLine line in PreparedLine.Of(text, EntityGroup, isWanted))
        {
            var aliases = new List<string>();
            for (int i = 5; i < line.Count; i++)
                aliases.Add(line[i]);
            yield return new NamedEntity(new CorpusEntity(line[2], (EntityKind)line.Number(3), line[4], aliases.ToEquatableArray()), line[1]);
        }
    }

    public static string Write(IEnumerable<ArticlePlace> articles)
    {
        var text = new PreparedWriter();
        foreach (ArticlePlace article in articles)
        {
            Place place = article.Place;
            int[] span = [place.StartLine, place.StartColumn, place.EndLine, place.EndColumn];
            text.Line("article", [article.Key, article.Member, place.Path, .. span.Select(Numeral.Of)]);
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">The text is not what <see cref="Write(IEnumerable{ArticlePlace})"/> wrote.</exception>
    public static IEnumerable<ArticlePlace> ReadPlaces(string text) => PreparedLine.Of(text)
        .Select(line => new ArticlePlace(line[1], line[2], new Place(line[3], line.Number(4), line.Number(5), line.Number(6), line.Number(7))));
}
