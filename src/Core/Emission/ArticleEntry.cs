using System.Collections.Generic;
using CorpusGen.Core.Documents;

namespace CorpusGen.Core.Emission;

/// <summary>An article with its own members named: what all that is written of it goes by.</summary>
/// <param name="Place">Its place among the rows of its shard.</param>
/// <param name="HasOwn">Whether its entities and times are members of classes of its own.</param>
internal sealed record ArticleEntry(
    EmittedArticle Article, int Place, bool HasOwn, IReadOnlyList<EntityMember> Entities, IReadOnlyList<TimeMember> Times)
{
    public string Member => Article.Named.Member;

    public string Id => Article.Named.Id;

    public Document Document => Article.Annotated.Document;

    public static ArticleEntry Of(ArticleWithMembers article) => new(
        article.Article,
        article.Place,
        article.HasOwn,
        ArticleMembers.EntitiesOf(article.Article),
        ArticleMembers.TimesOf(article.Article));
}
