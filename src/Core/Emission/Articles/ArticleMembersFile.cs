using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Emission.Meta;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission.Articles;

/// <summary>Writes <c>Corpus.Articles.0.g.cs</c>: the members of some of the articles, and their own classes.</summary>
internal sealed class ArticleMembersFile
{
    private readonly CodeWriter _code = new();
    private readonly EmissionOptions _options;
    private readonly int _shard;
    private readonly ArticleFixture[] _articles;
    private readonly MetaKinds _meta;

    private ArticleMembersFile(int shard, ArticleFixture[] articles, MetaKinds meta, EmissionOptions options)
    {
        _options = options;
        _shard = shard;
        _articles = articles;
        _meta = meta;
    }

    public static string NameFor(int shard, EmissionOptions options) => $"{options.ClassName}.Articles.{Numeral.Of(shard)}.g.cs";

    /// <param name="articles">Those of the shard that are members, in the order of the corpus.</param>
    /// <param name="meta">What of the corpus has fields of its own.</param>
    public static GeneratedFile Write(int shard, IEnumerable<ArticleFixture> articles, MetaKinds meta, EmissionOptions options)
    {
        var file = new ArticleMembersFile(shard, [.. articles], meta, options);
        file.Write();
        return SourceFile.Finish(file._code, NameFor(shard, options));
    }

    private void Write()
    {
        using (SourceFile.Begin(_code, _options, isShard: true))
        {
            using (_code.Block($"{_options.Visibility} static partial class {_options.ClassName}"))
            {
                WriteArticles();
                _code.Gap();
                WriteDates();
                _code.Gap();
                WriteIds();
            }

            if (!_articles.Any(article => article.HasOwn))
                return;
            _code.Gap();
            using (_code.Block($"{_options.Visibility} static partial class {_options.TypesName}"))
                WriteTypes();
        }
    }

    private void WriteArticles()
    {
        using (_code.Block("public static partial class Articles"))
        {
            foreach (ArticleFixture article in _articles)
            {
                string found = $"{_options.TypesName}.Index.Article({CSharpText.Literal(article.Id)})";
                string type = $"{_options.TypesName}.{article.Member}Article";
                _code.Gap();
                WriteArticleComment(article);
                string plain = MetaNames.Article(_meta, _options);
                _code.Line(article.HasOwn
                    ? $"public static {type} {article.Member} => ({type}){found};"
                    : $"public static {plain} {article.Member} => {(_meta.Articles ? $"({plain})" : "")}{found};");
            }
        }
    }

    private void WriteArticleComment(ArticleFixture article)
    {
        string published = article.Published is { } day ? $"{day} · " : "";
        string quote = article.Title is null ? "" : $"<br/>“{CSharpText.DocComment(article.Words)}”";
        _code.Summary(article.Title ?? article.Words);
        _code.Line($"/// <remarks>{CSharpText.DocComment(published + article.Key)}{quote}</remarks>");
    }

    private void WriteDates()
    {
        using (_code.Block("public static partial class Dates"))
        {
            foreach (ArticleFixture article in _articles)
            {
                TimeFixture[] days = [.. article.Times.Where(time => time.HasDays)];
                if (!article.HasOwn || (days.Length == 0 && article.Published is null))
                    continue;
                _code.Gap();
                _code.Summary($"The days of {article.Key}.");
                using (_code.Block($"public static class {article.Member}"))
                    WriteDays(article.Published, days);
            }
        }
    }

    private void WriteDays(string? published, TimeFixture[] days)
    {
        if (published is { } day)
        {
            _code.Summary("The day of publication.");
            _code.Line($"public const string Published = \"{day}\";");
        }

        foreach (TimeFixture time in days)
        {
            _code.Gap();
            _code.Summary(time.Description);
            _code.Line($"public const string {time.Member} = {CSharpText.Literal(time.Value)};");
        }
    }

    private void WriteIds()
    {
        using (_code.Block("public static partial class Ids"))
        {
            foreach (ArticleFixture article in _articles)
            {
                _code.Gap();
                _code.Summary(article.Key);
                _code.Line($"public const string {article.Member} = {CSharpText.Literal(article.Id)};");
            }
        }
    }

    private void WriteTypes()
    {
        using (_code.Block($"internal sealed partial class ArticleShard{Numeral.Of(_shard)}"))
        using (_code.Block("protected override global::CorpusGen.Article Create(int index, global::CorpusGen.Generated.ArticleRow row)"))
        using (_code.Block("switch (index)"))
        {
            foreach (ArticleFixture article in _articles.Where(article => article.HasOwn))
                _code.Line($"case {Numeral.Of(article.Place)}: return new {article.Member}Article(row);");
            _code.Line("default: return base.Create(index, row);");
        }

        foreach (ArticleFixture article in _articles.Where(article => article.HasOwn))
        {
            _code.Gap();
            ArticleClasses.Write(_code, article, _meta, _options);
        }
    }
}
