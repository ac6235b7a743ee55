using System;
using System.Linq;
using CorpusGen;
using Xunit;

namespace Newsroom.Tests;

/// <summary>What a test of software that reads news may rest on. Each name below is a member made of the documents in <c>seeds/</c>.</summary>
public sealed class MackerelTests
{
    [Fact]
    public void An_article_is_a_member_with_its_text()
    {
        Article talks = Corpus.Articles.GenevaTalks;
        Assert.Equal("geneva-talks", talks.Id);
        Assert.Equal("Norway and Iceland fail to divide the mackerel", talks.Title);
        Assert.Equal(new DateOnly(2023, 3, 15), talks.Published);
        Assert.Equal("seeds/000_3e91c27d5ab804f6.txt", talks.Source.Path);
        Assert.StartsWith("Norway and Iceland failed on Tuesday", talks.Text);
        Assert.Equal(8, talks.Paragraphs.Count);
    }

    [Fact]
    public void A_person_is_one_however_named_and_wherever()
    {
        Entity mediator = Corpus.People.InesCaldeira;
        Assert.Equal([Corpus.Articles.GenevaTalks, Corpus.Articles.LisbonRound, Corpus.Articles.MuseumReopens], mediator.Articles);
        Assert.Contains("Caldeira", mediator.Mentions.Select(mention => mention.Text));
        Assert.Same(mediator, Corpus.Articles.LisbonRound.Entities.InesCaldeira);
        Assert.Equal("Ines Caldeira", Corpus.People.Names.InesCaldeira);
    }

    [Fact]
    public void People_places_and_organizations_are_told_apart()
    {
        Assert.Equal(EntityKind.Person, Corpus.People.IngridSolbergDahl.Kind);
        Assert.Equal(EntityKind.Place, Corpus.Places.Iceland.Kind);
        Assert.Equal(EntityKind.Organization, Corpus.Organizations.EuropeanUnion.Kind);
        Assert.Contains(Corpus.Organizations.HalvardEnergi, Corpus.Articles.MuseumReopens.Entities);
    }

    [Fact]
    public void Times_are_resolved_against_the_day_of_publication()
    {
        var times = Corpus.Articles.GenevaTalks.Times;
        Assert.Equal(new DateOnly(2023, 3, 14), times.Tuesday.Start);
        Assert.Equal("2022", times.LastYear.Value);
        Assert.Equal((TimeKind.Duration, "P6Y"), (times.SixYears.Kind, times.SixYears.Value));
        Assert.Equal((TimeKind.Set, "XXXX-FA"), (times.EveryAutumn.Kind, times.EveryAutumn.Value));
        Assert.Equal((new DateOnly(2014, 3, 1), new DateOnly(2014, 3, 31)), (times.March2014.Start, times.March2014.End));
    }

    [Fact]
    public void Fields_of_its_own_are_typed_members()
    {
        var museum = Corpus.Articles.MuseumReopens;
        Assert.Equal(Corpus.Fields.Section.Culture, museum.Meta.Section);
        Assert.Equal(["results", "energy"], Corpus.Articles.HalvardThirdQuarter.Meta.Tags);
        Assert.Null(museum.Meta.Desk);
    }

    [Fact]
    public void References_are_what_they_refer_to()
    {
        var museum = Corpus.Articles.MuseumReopens;
        Assert.Same(Corpus.Articles.GenevaTalks, museum.Meta.Related[0]);
        Assert.Equal("Norway and Iceland make peace over mackerel", museum.Meta.Related[0].Meta.Related[0].Title);
        Assert.Same(Corpus.People.MatildeCaldeira, museum.Meta.Interviewed);
    }

    [Fact]
    public void Entities_have_fields_too()
    {
        Assert.Equal("HALV", Corpus.Organizations.HalvardEnergi.Meta.Ticker);
        Assert.Equal(1978, Corpus.Organizations.HalvardEnergi.Meta.Founded);
        Assert.Equal("United Nations mediator", Corpus.People.InesCaldeira.Meta.Office);
    }

    [Theory, CorpusData]
    public void Any_article_has_them(Article article) => Assert.All(article.Meta.Related, related => Assert.NotEqual(article.Id, related.Id));

    [Theory]
    [InlineData(ArticleKey.GenevaTalks, Corpus.Dates.GenevaTalks.Published)]
    [InlineData(ArticleKey.OsloMarathon, "2021-09-19")]
    public void Keys_and_dates_are_constants(ArticleKey key, string published) =>
        Assert.Equal(published, Corpus.Articles.Get(key).Published?.ToString("yyyy-MM-dd"));
}
