using System.Linq;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Emission.Meta;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;

namespace CorpusGen.Core.Emission;

/// <summary>Writes <c>Corpus.g.cs</c>: the entry class, the keys and the index. It changes only when documents come, go or change their names.</summary>
internal static class IndexFile
{
    public static string NameFor(EmissionOptions options) => $"{options.ClassName}.g.cs";

    /// <param name="meta">What of the corpus has fields of its own.</param>
    public static GeneratedFile Write(NamedCorpus corpus, MetaKinds meta, EmissionOptions options)
    {
        var code = new CodeWriter();
        using (SourceFile.Begin(code, options))
        {
            WriteEntryClass(code, corpus, meta, options);
            code.Gap();
            WriteKeys(code, corpus);
            code.Gap();
            WriteIndex(code, corpus, options);
        }

        return SourceFile.Finish(code, NameFor(options));
    }

    private static void WriteEntryClass(CodeWriter code, NamedCorpus corpus, MetaKinds meta, EmissionOptions options)
    {
        code.Summary($"The documents in {options.Root}, as code.");
        code.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        using (code.Block($"{options.Visibility} static partial class {options.ClassName}"))
        {
            WriteArticles(code, meta, options);
            foreach (KindNames kind in KindNames.All.Where(kind => corpus.Entities.Any(entity => entity.Entity.Kind == kind.Kind)))
            {
                code.Gap();
                WriteKind(code, kind, meta, options);
            }

            code.Gap();
            code.Summary("The day of publication of each article, and the days of which it speaks: constants, for attributes and patterns.");
            code.Line("public static partial class Dates { }");
            code.Gap();
            code.Summary("The id of each article.");
            code.Line("public static partial class Ids { }");
        }
    }

    private static void WriteArticles(CodeWriter code, MetaKinds meta, EmissionOptions options)
    {
        string type = MetaNames.Article(meta, options);
        string cast = meta.Articles ? $"({type})" : "";
        string all = meta.Articles ? $"ArticlesOf<{type}>()" : "Articles";
        code.Summary("Every article, by its id.");
        using (code.Block("public static partial class Articles"))
        {
            code.Line(
                $"""
                /// <summary>All articles, in ordinal order of their paths.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<{type}> All => {options.TypesName}.Index.{all};

                /// <summary>The article with a key.</summary>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The key is none of the constants.</exception>
                public static {type} Get(ArticleKey key) => {cast}{options.TypesName}.Index.ArticleAt((int)key);

                /// <summary>The article with an id.</summary>
                /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none.</exception>
                public static {type} Get(string id) => {cast}{options.TypesName}.Index.Article(id);
                """);
        }
    }

    private static void WriteKind(CodeWriter code, KindNames kind, MetaKinds meta, EmissionOptions options)
    {
        string type = MetaNames.Entity(kind.Kind, meta, options);
        string of = meta.Has(kind.Kind) ? $"EntitiesOf<{type}>" : "EntitiesOf";
        code.Summary($"Every {kind.Word} that the articles name.");
        using (code.Block($"public static partial class {kind.Class}"))
        {
            code.Summary("All of them, in ordinal order of their ids.");
            code.Line(
                $"""
                public static global::System.Collections.Generic.IReadOnlyList<{type}> All
                    => {options.TypesName}.Index.{of}(global::CorpusGen.EntityKind.{kind.Kind});
                """);
        }
    }

    private static void WriteKeys(CodeWriter code, NamedCorpus corpus)
    {
        code.Summary("A constant for each article: what an attribute can take. Public in any case, since public test methods take it.");
        using (code.Block("public enum ArticleKey"))
        {
            foreach (NamedArticle article in corpus.Articles)
            {
                code.Summary(article.Key.ToString());
                code.Line(article.Member + ",");
            }
        }
    }

    private static void WriteIndex(CodeWriter code, NamedCorpus corpus, EmissionOptions options)
    {
        string articles = string.Join(", ", Enumerable.Range(0, Shards.CountFor(corpus.Articles.Count)).Select(i => $"() => new ArticleShard{i}()"));
        string entities = string.Join(", ", Enumerable.Range(0, Shards.CountFor(corpus.Entities.Count)).Select(i => $"() => new EntityShard{i}()"));
        string ids = CSharpText.Literal(string.Join("\n", corpus.Articles.Select(article => article.Id)));
        string shards = CSharpText.Literal(ShardsOf(corpus));
        code.Summary($"What {options.ClassName} is made of.");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        using (code.Block($"{options.Visibility} static partial class {options.TypesName}"))
        {
            code.Line(
                $$"""
                internal static readonly global::CorpusGen.Generated.CorpusIndex Index = new global::CorpusGen.Generated.CorpusIndex(
                    typeof({{options.TypesName}}).Assembly,
                    new global::System.Func<global::CorpusGen.Generated.ArticleShard>[] { {{articles}} },
                    new global::System.Func<global::CorpusGen.Generated.EntityShard>[] { {{entities}} },
                    {{ids}},
                    {{shards}});
                """);
        }
    }

    /// <summary>The shard of each article, packed: so that the first use of one reads the rows of no other shard.</summary>
    private static string ShardsOf(NamedCorpus corpus)
    {
        int count = Shards.CountFor(corpus.Articles.Count);
        var numbers = new NumberPacker();
        foreach (NamedArticle article in corpus.Articles)
            numbers.Add(Shards.NumberOf(article.Key.ToString(), count));
        return numbers.ToString();
    }
}
