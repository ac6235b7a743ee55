using System;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Entities;

namespace CorpusGen.Core.Emission.Articles;

/// <summary>An article as a member of the corpus, its own members named and described: all that is written of it, and none of its text beyond that.</summary>
/// <param name="Member">Its C# identifier.</param>
/// <param name="Key">As users write it; see <see cref="DocumentKey"/>.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Words">Its first words, behind the title where the text repeats it.</param>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Place">Its place among the rows of its shard.</param>
/// <param name="HasOwn">Whether its entities and times are members of classes of its own.</param>
internal sealed record ArticleFixture(
    string Member,
    string Id,
    string Key,
    string? Title,
    string Words,
    string? Published,
    int Place,
    bool HasOwn,
    EquatableArray<EntityFixture> Entities,
    EquatableArray<TimeFixture> Times)
{
    private const int FirstWordsLength = 90;

    public static ArticleFixture Of(ArticleWithMembers each) => Bare(each) with
    {
        Words = CSharpText.FirstWords(each.Article.Annotated.Document.Text, FirstWordsLength, StartOf(each.Article.Annotated.Document)),
        Entities = ArticleMembers.EntitiesOf(each.Article).Map(entity => new EntityFixture(entity.Member, entity.Kind, entity.Describe())),
        Times = ArticleMembers.TimesOf(each.Article).Map(TimeFixture.Of),
    };

    /// <summary>A heading of Markdown is the first line of its text as well as the title, and stands above the words already.</summary>
    private static int StartOf(Document document) =>
        document.Title is { } title && document.Text.StartsWith(title + "\n", StringComparison.Ordinal) ? title.Length : 0;

    /// <summary>The member alone, of which nothing else can be said.</summary>
    public static ArticleFixture Bare(ArticleWithMembers each)
    {
        Document document = each.Article.Annotated.Document;
        return new ArticleFixture(
            each.Article.Member,
            each.Article.Named.Id,
            document.Key.ToString(),
            document.Title,
            "",
            document.Published?.ToString(),
            each.Place,
            each.HasOwn,
            default,
            default);
    }
}

/// <summary>A member of an article's entities.</summary>
/// <param name="Description">For its doc comment.</param>
internal sealed record EntityFixture(string Member, EntityKind Kind, string Description);

/// <summary>A member of an article's times.</summary>
/// <param name="Description">For its doc comment.</param>
/// <param name="HasDays">Whether it is a date whose first and last day are known: then its value is a constant, too.</param>
internal sealed record TimeFixture(string Member, string Value, string Description, bool HasDays)
{
    public static TimeFixture Of(TimeMember time) =>
        new(time.Member, time.Value, time.Describe(), time.Kind == Times.TimeKind.Date && time.Days is not null);
}
