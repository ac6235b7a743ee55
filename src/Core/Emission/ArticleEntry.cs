using System.Collections.Generic;
using CorpusGen.Core.Documents;

namespace CorpusGen.Core.Emission;

/// <summary>An article with its own members named: what all that is written of it goes by.</summary>
internal sealed record ArticleEntry(EmittedArticle Article, IReadOnlyList<EntityMember> Entities, IReadOnlyList<TimeMember> Times)
{
    public string Member => Article.Named.Member;

    public string Id => Article.Named.Id;

    public Document Document => Article.Annotated.Document;

    public static ArticleEntry Of(EmittedArticle article) => new(article, ArticleMembers.EntitiesOf(article), ArticleMembers.TimesOf(article));
}
