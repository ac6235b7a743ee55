using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the classes of one article: its own, and those of its entities and of its times.</summary>
/// <remarks>Entities and times are fields, not properties: with tens of thousands of them, a property costs the compiler twice as much.</remarks>
internal static class ArticleClasses
{
    public static void Write(CodeWriter code, ArticleEntry article)
    {
        WriteArticle(code, article);
        code.Gap();
        code.Summary($"Who and what {article.Document.Key} names.");
        WriteCollection(
            code,
            article.Member + "Entities",
            "EntityCollection",
            "Entity",
            article.Entities.Select(entity => (entity.Member, entity.Describe())));
        code.Gap();
        code.Summary($"The times of which {article.Document.Key} speaks.");
        WriteCollection(
            code,
            article.Member + "Times",
            "TimeCollection",
            "TimeExpression",
            article.Times.Select(time => (time.Member, time.Describe())));
    }

    private static void WriteArticle(CodeWriter code, ArticleEntry article)
    {
        string name = article.Member;
        code.Summary(article.Document.Key.ToString());
        using (code.Block($"public sealed class {name}Article : global::CorpusGen.Article"))
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

    private static void WriteCollection(
        CodeWriter code, string name, string collection, string item, IEnumerable<(string Member, string Summary)> items)
    {
        var members = items.ToList();
        using (code.Block($"public sealed class {name} : global::CorpusGen.{collection}"))
        {
            foreach ((string member, string summary) in members)
            {
                code.Summary(summary);
                code.Line($"public readonly global::CorpusGen.{item} {member};");
                code.Gap();
            }

            using (code.Block($"internal {name}(global::CorpusGen.Article article) : base(article)"))
            {
                for (int i = 0; i < members.Count; i++)
                    code.Line($"{members[i].Member} = this[{i}];");
            }
        }
    }
}
