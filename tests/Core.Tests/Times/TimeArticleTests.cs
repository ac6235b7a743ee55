using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Times;

/// <summary>
/// Whole articles that were written and annotated by people who had not seen the recogniser. How it does on them, and everything that it sees otherwise, stands in
/// <c>news.expected</c> and <c>chronicles.expected</c>: a change for the worse shows there as a change for the better does.
/// </summary>
public class TimeArticleTests
{
    [Theory]
    [InlineData("news")]
    [InlineData("chronicles")]
    public void What_is_seen_otherwise_than_by_its_annotator_is_known(string kind)
    {
        var score = new TimeScore();
        var differences = new StringBuilder();
        foreach (string file in Repository.CaseFiles("articles", "*.txt").Where(file => file.StartsWith(kind + "/", System.StringComparison.Ordinal)))
        {
            TimeArticle article = TimeArticle.Read(file);
            var (pairs, surplus) = article.Compare(TimesOf(article));
            score.Add(pairs, surplus);
            foreach ((TimeMention wanted, TimeMention? found) in pairs)
                Report(file, article, wanted, found, differences);
            foreach (TimeMention found in surplus)
                differences.Append(CultureInfo.InvariantCulture, $"{file}: {article.Quote(found.Range)} found {found.Kind} {found.Value}\n");
        }

        ExpectedFile.AssertHolds("articles", kind, score + differences.ToString());
    }

    /// <summary>As a build reads it: what names a person is no time.</summary>
    private static IReadOnlyList<TimeMention> TimesOf(TimeArticle article)
    {
        TokenizedText text = Tokenizer.Tokenize(article.Text);
        EquatableArray<DocumentEntity> entities = DocumentEntities.Join(text, EntityTagger.Tag(text), KnownNames.Of(CorpusSettings.None));
        return TimeTagger.Tag(text, article.Published, TimeSettings.Default, PeopleNamed.In(article.Text, entities));
    }

    private static void Report(string file, TimeArticle article, TimeMention wanted, TimeMention? found, StringBuilder differences)
    {
        string place = $"{file}: {article.Quote(wanted.Range)} is {wanted.Kind} {wanted.Value}";
        if (found is null)
            differences.Append(place).Append(", not found\n");
        else if (found.Kind != wanted.Kind || found.Value != wanted.Value)
            differences.Append(CultureInfo.InvariantCulture, $"{place}, found {found.Kind} {found.Value}\n");
        else if (found.Range != wanted.Range)
            differences.Append(CultureInfo.InvariantCulture, $"{place}, found “{found.Range.Of(article.Text)}”\n");
    }
}
