using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Generated;
using Xunit;

namespace CorpusGen.Runtime.Tests;

public class CorpusIndexTests
{
    [Fact]
    public void Each_article_and_entity_is_one_object()
    {
        CorpusIndex index = SampleCorpus.New();
        Assert.Equal(["plain", "rivers"], index.Articles.Select(article => article.Id));
        Assert.Same(index.Articles[1], index.Article("rivers"));
        Assert.Same(index.Entity("place:lima"), index.EntitiesOf(EntityKind.Place)[0]);
        Assert.Equal(["Lima", "Peru"], index.EntitiesOf(EntityKind.Place).Select(place => place.ToString()));
        Assert.Empty(index.EntitiesOf(EntityKind.Work));
    }

    [Fact]
    public void An_entity_knows_where_it_is_named()
    {
        CorpusIndex index = SampleCorpus.New();
        Entity ada = index.Entity("person:ada-lopez");
        Assert.Equal((EntityKind.Person, "Ada Lopez"), (ada.Kind, ada.Name));
        Assert.Equal(["Lopez"], ada.Aliases);
        Assert.Same(index.Article("rivers"), Assert.Single(ada.Articles));
        Assert.Equal(["Ada Lopez", "Lopez"], ada.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void An_unknown_id_is_named_in_the_exception()
    {
        CorpusIndex index = SampleCorpus.New();
        Assert.Contains("'lakes'", Assert.Throws<KeyNotFoundException>(() => index.Article("lakes")).Message);
        Assert.Contains("'place:rome'", Assert.Throws<KeyNotFoundException>(() => index.Entity("place:rome")).Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void An_unknown_key_is_named_in_the_exception(int key)
    {
        CorpusIndex index = SampleCorpus.New();
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => index.ArticleAt(key));
        Assert.Equal(("key", key), (exception.ParamName, exception.ActualValue));
        Assert.Contains("Its 2 articles", exception.Message);
    }

    [Fact]
    public void A_key_is_the_place_of_its_article()
    {
        CorpusIndex index = SampleCorpus.New();
        Assert.Same(index.Article("rivers"), index.ArticleAt(1));
        Assert.Same(index.Articles[0], index.ArticleAt(0));
    }

    [Fact]
    public void A_seed_that_is_not_embedded_or_was_changed_is_named_in_the_exception()
    {
        CorpusIndex elsewhere = SampleCorpus.New(typeof(Article).Assembly, SampleCorpus.RiversRow());
        Assert.Contains("seeds/rivers.txt", Assert.Throws<InvalidOperationException>(() => elsewhere.Article("rivers").Text).Message);

        string[] lines = SampleCorpus.RiversRow().Split('\n');
        lines[5] = SampleCorpus.Pack(0, 5000);
        CorpusIndex changed = SampleCorpus.New(Assembly.GetExecutingAssembly(), string.Join('\n', lines));
        Assert.Contains("rebuild", Assert.Throws<InvalidOperationException>(() => changed.Article("rivers").Text).Message);
    }

    [Fact]
    public void A_row_of_another_version_says_so()
    {
        CorpusIndex index = SampleCorpus.New(Assembly.GetExecutingAssembly(), "rivers\nseeds/rivers.txt");
        Assert.Contains("different versions", Assert.Throws<FormatException>(() => index.Article("rivers")).Message);
    }

    [Fact]
    public void Pieces_are_joined_in_order()
    {
        string[] lines = SampleCorpus.RiversRow().Split('\n');
        lines[2] = "1";
        lines[5] = SampleCorpus.Pack(0, 5, 2 * 4, 10, (19 - 17 + 4) * 4, 5);
        CorpusIndex index = SampleCorpus.New(Assembly.GetExecutingAssembly(), string.Join('\n', lines));
        Assert.Equal("title" + "Two rivers" + "Lopez", index.Article("rivers").Text);
    }

    [Fact]
    public async Task First_use_from_many_threads_makes_one_of_everything()
    {
        for (int round = 0; round < 50; round++)
        {
            CorpusIndex index = SampleCorpus.New();
            using var start = new Barrier(8);
            object[][] seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    Article rivers = index.Article("rivers");
                    return new object[] { rivers, rivers.Text, rivers.Mentions, rivers.Mentions[0], rivers.Times[0], rivers.Entities, index.Entity("place:lima").Mentions, index.Articles };
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
            foreach (object[] other in seen)
            {
                for (int i = 0; i < other.Length; i++)
                    Assert.Same(seen[0][i], other[i]);
            }
        }
    }
}
