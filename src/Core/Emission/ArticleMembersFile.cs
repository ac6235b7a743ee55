using System.Globalization;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Emission;

/// <summary>Writes <c>Corpus.Articles.0.g.cs</c>: the members of some of the articles, and their own classes.</summary>
internal sealed class ArticleMembersFile
{
    private const int FirstWordsLength = 90;

    private readonly CodeWriter _code = new();
    private readonly EmissionOptions _options;
    private readonly ArticleMembersShard _shard;
    private readonly ArticleEntry[] _entries;

    private ArticleMembersFile(ArticleMembersShard shard, EmissionOptions options)
    {
        _options = options;
        _shard = shard;
        _entries = [.. shard.Articles.Select(ArticleEntry.Of)];
    }

    public static string NameFor(ArticleMembersShard shard, EmissionOptions options) => $"{options.ClassName}.Articles.{Number(shard.Number)}.g.cs";

    public static GeneratedFile Write(ArticleMembersShard shard, EmissionOptions options)
    {
        var file = new ArticleMembersFile(shard, options);
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

            if (!_entries.Any(entry => entry.HasOwn))
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
            foreach (ArticleEntry entry in _entries)
            {
                string found = $"{_options.TypesName}.Index.Article({CSharpText.Literal(entry.Id)})";
                string type = $"{_options.TypesName}.{entry.Member}Article";
                _code.Gap();
                WriteArticleComment(entry.Document);
                string plain = MetaNames.Article(_shard.Meta, _options);
                _code.Line(entry.HasOwn
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
                if (!entry.HasOwn || (days.Length == 0 && entry.Document.Published is null))
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
        using (_code.Block($"internal sealed partial class ArticleShard{Number(_shard.Number)}"))
        using (_code.Block("protected override global::CorpusGen.Article Create(int index, global::CorpusGen.Generated.ArticleRow row)"))
        using (_code.Block("switch (index)"))
        {
            foreach (ArticleEntry entry in _entries.Where(entry => entry.HasOwn))
                _code.Line($"case {Number(entry.Place)}: return new {entry.Member}Article(row);");
            _code.Line("default: return base.Create(index, row);");
        }

        foreach (ArticleEntry entry in _entries.Where(entry => entry.HasOwn))
        {
            _code.Gap();
            ArticleClasses.Write(_code, entry, _shard.Meta, _options);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
