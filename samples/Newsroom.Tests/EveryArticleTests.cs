using System.Linq;
using CorpusGen;
using Xunit;

namespace Newsroom.Tests;

/// <summary>One test case for each article, named by its id: a new document is tested as soon as it lies in <c>seeds/</c>.</summary>
public sealed class EveryArticleTests
{
    [Theory, CorpusData]
    public void Offsets_are_offsets_into_the_text(Article article)
    {
        Assert.NotEmpty(article.Mentions);
        foreach (Mention mention in article.Mentions)
            Assert.Equal(mention.Text, article.Text[mention.Range]);
        foreach (TimeExpression time in article.Times)
            Assert.Equal(time.Text, article.Text[time.Range]);
    }

    [Theory, CorpusData]
    public void Paragraphs_and_sentences_lie_in_order(Article article)
    {
        Assert.DoesNotContain('\r', article.Text);
        Assert.Equal(article.Paragraphs.OrderBy(paragraph => paragraph.Start), article.Paragraphs);
        Assert.All(article.Sentences, sentence => Assert.Contains(article.Paragraphs, paragraph => paragraph.Start <= sentence.Start && sentence.End <= paragraph.End));
    }

    [Theory, CorpusData(Folder = "seeds/sport")]
    public void A_folder_can_be_a_test_suite(ArticleKey key) => Assert.StartsWith("seeds/sport/", Corpus.Articles.Get(key).Source.Path);
}
