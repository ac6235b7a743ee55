using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generated;
using Xunit;

namespace CorpusGen.Runtime.Tests;

public class ArticleTests
{
    private readonly CorpusIndex _index = SampleCorpus.New();

    private Article Rivers => _index.Article("rivers");

    [Fact]
    public void Says_what_its_header_says()
    {
        Assert.Equal("rivers", Rivers.Id);
        Assert.Equal("rivers", Rivers.ToString());
        Assert.Equal("Two rivers", Rivers.Title);
        Assert.Equal(new DateOnly(2024, 2, 28), Rivers.Published);
        Assert.Equal("seeds/rivers.txt", Rivers.Source.Path);
        Assert.Equal(3, Rivers.Source.Line);
        Assert.Equal("seeds/rivers.txt(3)", Rivers.Source.ToString());
    }

    [Fact]
    public void Text_is_the_body_with_line_feeds_only() => Assert.Equal(SampleCorpus.Body, Rivers.Text);

    [Fact]
    public void Byte_order_marks_are_no_part_of_the_text() => Assert.Equal("Nothing is named here.\n", _index.Article("plain").Text);

    [Fact]
    public void An_article_without_date_title_or_names_is_an_article()
    {
        Article plain = _index.Article("plain");
        Assert.Null(plain.Published);
        Assert.Equal("", plain.Title);
        Assert.Empty(plain.Entities);
        Assert.Empty(plain.Mentions);
        Assert.Empty(plain.Times);
        Assert.Empty(plain.MentionsOf(_index.Entity("place:lima")));
    }

    [Fact]
    public void Passages_are_ranges_of_the_text()
    {
        Assert.Equal(2, Rivers.Paragraphs.Count);
        Assert.Equal(
            ["Ada Lopez left Lima on Tuesday.", "She came back on Tuesday.", "Lopez – in Peru for two years – rested 😀 in Lima."],
            Rivers.Sentences.Select(sentence => sentence.Text));
        foreach (Passage passage in Rivers.Paragraphs.Concat(Rivers.Sentences))
            Assert.Equal(passage.Text, Rivers.Text[passage.Range]);
        Assert.Equal(Rivers.Paragraphs[1], Rivers.Sentences[2]);
        Assert.NotEqual(Rivers.Paragraphs[0], Rivers.Sentences[0]);
        Assert.Equal("", default(Passage).Text);
    }

    [Fact]
    public void From_a_mention_or_a_time_one_comes_to_its_article_and_its_sentence()
    {
        Mention mention = Rivers.Mentions[0];
        Assert.Equal("Ada Lopez left Lima on Tuesday.", mention.Article.SentenceAt(mention.Start).Text);
        TimeExpression time = Rivers.Times[0];
        Assert.Same(Rivers, time.Article);
        Assert.Equal("She came back on Tuesday.", time.Article.SentenceAt(time.Ranges[1].Start.Value).Text);
        Assert.Same(Rivers, Rivers.Sentences[0].Article);
        Assert.Null(default(Passage).Article);
        Assert.Throws<ArgumentOutOfRangeException>(() => Rivers.SentenceAt(Rivers.Text.Length));
    }

    [Fact]
    public void Every_place_in_a_sentence_has_it_and_no_place_between_two_has_any()
    {
        for (int i = -1; i <= Rivers.Text.Length; i++)
        {
            Passage[] there = [.. Rivers.Sentences.Where(sentence => sentence.Start <= i && i < sentence.End)];
            if (there.Length == 0)
                Assert.Throws<ArgumentOutOfRangeException>(() => Rivers.SentenceAt(i));
            else
                Assert.Equal(Assert.Single(there), Rivers.SentenceAt(i));
        }
    }

    [Fact]
    public void Mentions_point_at_their_entities()
    {
        Assert.Equal(["Ada Lopez", "Lima", "Lopez", "Peru", "Lima"], Rivers.Mentions.Select(mention => mention.Text));
        Assert.Equal(["Ada Lopez", "Lima", "Peru"], Rivers.Entities.Select(entity => entity.Name));
        Assert.Equal([0.97, 0.61], Rivers.MentionsOf(_index.Entity("person:ada-lopez")).Select(mention => mention.Confidence));
        foreach (Mention mention in Rivers.Mentions)
        {
            Assert.Equal(mention.Text, Rivers.Text[mention.Range]);
            Assert.Same(Rivers, mention.Article);
            Assert.Same(mention.Entity, _index.Entity(mention.Entity.Id));
        }
    }

    [Fact]
    public void Times_know_their_days_and_places()
    {
        Assert.Equal(2, Rivers.Times.Count);
        TimeExpression tuesday = Rivers.Times[0];
        Assert.Equal((TimeKind.Date, "2024-02-27", null), (tuesday.Kind, tuesday.Value, tuesday.Mod));
        Assert.Equal((new DateOnly(2024, 2, 27), new DateOnly(2024, 2, 27)), (tuesday.Start, tuesday.End));
        Assert.Equal(["Tuesday", "Tuesday"], tuesday.Ranges.Select(range => Rivers.Text[range]));
        TimeExpression years = Rivers.Times[1];
        Assert.Equal((TimeKind.Duration, "P2Y", "APPROX", "two years"), (years.Kind, years.Value, years.Mod, years.Text));
        Assert.Null(years.Start);
        Assert.Null(years.End);
        Assert.Equal("P2Y", years.Period);
        Assert.Null(tuesday.Period);
    }

    [Fact]
    public void Lists_cannot_be_changed()
    {
        Assert.Throws<NotSupportedException>(() => ((IList<Mention>)Rivers.Mentions).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<Passage>)Rivers.Sentences).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<Article>)_index.Articles).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<System.Range>)Rivers.Times[0].Ranges).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<Mention>)_index.Entity("place:lima").Mentions)[0] = Rivers.Mentions[0]);
    }

    [Fact]
    public void Asking_for_too_much_says_so()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rivers.Entities[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Rivers.Times[-1]);
        Assert.Throws<ArgumentNullException>(() => Rivers.MentionsOf(null!));
    }
}
