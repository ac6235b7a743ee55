using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Emission;

/// <summary>Writes <c>Corpus.Articles.0.g.cs</c>: the members and the rows of some of the articles.</summary>
internal sealed class ArticleShardFile
{
    private const int FirstWordsLength = 90;

    private readonly CodeWriter _code = new();
    private readonly EmissionOptions _options;
    private readonly ArticleShard _shard;
    private readonly ArticleEntry[] _entries;

    private ArticleShardFile(ArticleShard shard, EmissionOptions options)
    {
        _options = options;
        _shard = shard;
        _entries = [.. shard.Articles.Select(article => ArticleEntry.Of(article))];
    }

    public static string NameFor(ArticleShard shard, EmissionOptions options) => $"{options.ClassName}.Articles.{shard.Number}.g.cs";

    public static GeneratedFile Write(ArticleShard shard, EmissionOptions options) => new ArticleShardFile(shard, options).Write();

    private GeneratedFile Write()
    {
        using (SourceFile.Begin(_code, _options, isShard: true))
        {
            if (_options.Members && _entries.Length > 0)
            {
                using (_code.Block($"{_options.Visibility} static partial class {_options.ClassName}"))
                {
                    WriteArticles();
                    _code.Gap();
                    WriteDates();
                    _code.Gap();
                    WriteIds();
                }

                _code.Gap();
            }

            WriteTypes();
        }

        return SourceFile.Finish(_code, NameFor(_shard, _options));
    }

    private void WriteArticles()
    {
        using (_code.Block("public static partial class Articles"))
        {
            foreach (ArticleEntry entry in _entries)
            {
                string found = $"{_options.TypesName}.Index.Article({_code.Literal(entry.Id)})";
                string type = $"{_options.TypesName}.{entry.Member}Article";
                _code.Gap();
                WriteArticleComment(entry.Document);
                string plain = MetaNames.Article(_shard.Meta, _options);
                _code.Line(entry.Article.HasMembers
                    ? $"public static {type} {entry.Member} => ({type}){found};"
                    : $"public static {plain} {entry.Member} => {(_shard.Meta.Articles ? $"({plain})" : "")}{found};");
            }
        }
    }

    private void WriteArticleComment(Document document)
    {
        string words = CSharpText.FirstWords(document.Text, FirstWordsLength);
        string published = document.Published is { } day ? $"{day} · " : "";
        string quote = document.Title is null ? "" : $"<br/>“{CSharpText.DocComment(words)}”";
        _code.Summary(document.Title ?? words);
        _code.Line($"/// <remarks>{CSharpText.DocComment(published + document.Key)}{quote}</remarks>");
    }

    private void WriteDates()
    {
        using (_code.Block("public static partial class Dates"))
        {
            foreach (ArticleEntry entry in _entries)
            {
                TimeMember[] days = [.. entry.Times.Where(time => time.Kind == TimeKind.Date && time.Days is not null)];
                if (!entry.Article.HasMembers || (days.Length == 0 && entry.Document.Published is null))
                    continue;
                _code.Gap();
                _code.Summary($"The days of {entry.Document.Key}.");
                using (_code.Block($"public static class {entry.Member}"))
                    WriteDays(entry.Document.Published, days);
            }
        }
    }

    private void WriteDays(CivilDate? published, TimeMember[] days)
    {
        if (published is { } day)
        {
            _code.Summary("The day of publication.");
            _code.Line($"public const string Published = \"{day}\";");
        }

        foreach (TimeMember time in days)
        {
            _code.Gap();
            _code.Summary(time.Describe());
            _code.Line($"public const string {time.Member} = {CSharpText.Literal(time.Value)};");
        }
    }

    private void WriteIds()
    {
        using (_code.Block("public static partial class Ids"))
        {
            foreach (ArticleEntry entry in _entries)
            {
                _code.Gap();
                _code.Summary(entry.Document.Key.ToString());
                _code.Line($"public const string {entry.Member} = {CSharpText.Literal(entry.Id)};");
            }
        }
    }

    private void WriteTypes()
    {
        using (_code.Block($"{_options.Visibility} static partial class {_options.TypesName}"))
        {
            WriteShard();
            if (!_options.Members)
                return;
            foreach (ArticleEntry entry in _entries.Where(entry => entry.Article.HasMembers))
            {
                _code.Gap();
                ArticleClasses.Write(_code, entry, _shard.Meta, _options);
            }
        }
    }

    private void WriteShard()
    {
        using (_code.Block($"internal sealed class ArticleShard{_shard.Number} : {MetaNames.ArticleShard(_shard.Meta)}"))
        {
            using (_code.Block("protected override string[] Rows => new string[]", "};"))
            {
                foreach (ArticleEntry entry in _entries)
                    _code.Line(_code.Literal(RowWriter.Write(entry.Article, entry.Entities, entry.Times)) + ",");
            }

            if (!_options.Members || !_entries.Any(entry => entry.Article.HasMembers))
                return;
            _code.Gap();
            using (_code.Block("protected override global::CorpusGen.Article Create(int index, global::CorpusGen.Generated.ArticleRow row)"))
            using (_code.Block("switch (index)"))
            {
                foreach (int i in Enumerable.Range(0, _entries.Length).Where(i => _entries[i].Article.HasMembers))
                    _code.Line($"case {i}: return new {_entries[i].Member}Article(row);");
                _code.Line("default: return base.Create(index, row);");
            }
        }
    }
}
