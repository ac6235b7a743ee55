using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Emission.Meta;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;

namespace CorpusGen.Core.Emission.Articles;

/// <summary>Writes the classes of one article: its own, and those of its entities and of its times.</summary>
/// <remarks>Entities and times are fields, not properties: with tens of thousands of them, a property costs the compiler twice as much.</remarks>
internal static class ArticleClasses
{
    public static void Write(CodeWriter code, ArticleFixture article, MetaKinds meta, EmissionOptions options)
    {
        WriteArticle(code, article, meta, options);
        code.Gap();
        code.Summary($"Who and what {article.Key} names.");
        WriteCollection(
            code,
            article.Member + "Entities",
            "EntityCollection",
            article.Entities.Select(entity => new CollectionMember(
                entity.Member, MetaNames.Entity(entity.Kind, meta, options), entity.Description, IsCast: meta.Has(entity.Kind))));
        code.Gap();
        code.Summary($"The times of which {article.Key} speaks.");
        WriteCollection(
            code,
            article.Member + "Times",
            "TimeCollection",
            article.Times.Select(time => new CollectionMember(time.Member, "global::CorpusGen.TimeExpression", time.Description, IsCast: false)));
    }

    private static void WriteArticle(CodeWriter code, ArticleFixture article, MetaKinds meta, EmissionOptions options)
    {
        string name = article.Member;
        code.Summary(article.Key);
        using (code.Block($"public sealed class {name}Article : {MetaNames.Article(meta, options)}"))
        {
            code.Line(
                $$"""
                private {{name}}Entities _entities;
                private {{name}}Times _times;

                internal {{name}}Article(global::CorpusGen.Generated.ArticleRow row) : base(row) { }

                /// <summary>Who and what the article names, in order of first mention.</summary>
                public new {{name}}Entities Entities => _entities ?? (_entities = new {{name}}Entities(this));

                /// <summary>The times of which the article speaks, in order of first mention.</summary>
                public new {{name}}Times Times => _times ?? (_times = new {{name}}Times(this));
                """);
        }
    }

    private static void WriteCollection(CodeWriter code, string name, string collection, IEnumerable<CollectionMember> items)
    {
        var members = items.ToList();
        using (code.Block($"public sealed class {name} : global::CorpusGen.{collection}"))
        {
            foreach (CollectionMember member in members)
            {
                code.Summary(member.Summary);
                code.Line($"public readonly {member.Type} {member.Name};");
                code.Gap();
            }

            using (code.Block($"internal {name}(global::CorpusGen.Article article) : base(article)"))
            {
                for (int i = 0; i < members.Count; i++)
                    code.Line($"{members[i].Name} = {(members[i].IsCast ? $"({members[i].Type})" : "")}this[{i}];");
            }
        }
    }

    /// <param name="IsCast">Whether the collection knows it as a wider type.</param>
    private sealed record CollectionMember(string Name, string Type, string Summary, bool IsCast);
}
