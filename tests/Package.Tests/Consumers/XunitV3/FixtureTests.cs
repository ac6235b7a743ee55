using System;
using System.Linq;
using CorpusGen;
using Xunit;

namespace Acme.Newsroom.Tests;

public class FixtureTests
{
    [Fact]
    public void An_article_is_a_member()
    {
        Assert.Equal("harbour-strike", Corpus.Articles.HarbourStrike.Id);
        Assert.Equal(new DateOnly(2018, 5, 4), Corpus.Articles.HarbourStrike.Published);
        Assert.Equal(2, Corpus.Articles.HarbourStrike.Paragraphs.Count);
    }

    [Theory]
    [InlineData(ArticleKey.HarbourStrike, Corpus.Dates.HarbourStrike.Published)]
    [InlineData(ArticleKey.SnowInMay, "2018-05-09")]
    public void Keys_and_dates_are_constants(ArticleKey key, string published) =>
        Assert.Equal(published, Corpus.Articles.Get(key).Published?.ToString("yyyy-MM-dd"));

    [Theory, CorpusData]
    public void Each_article_is_a_case(Article article) => Assert.Same(article, Corpus.Articles.All.Single(other => other.Id == article.Id));
}
