using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;
using Xunit;

namespace CorpusGen.Core.Tests.Entities;

public class EntityTraceTests
{
    private const string Text = "The Kremlin denied it. Mr. Zorvath Quimble met the Norwegian embassy's staff in Oslo.";

    [Fact]
    public void Explains_the_very_mentions_that_are_found()
    {
        TokenizedText text = Tokenizer.Tokenize(Text);
        Assert.Equal(EntityTagger.Tag(text), EntityTagger.Explain(text).Entities.Select(entity => entity.Mention));
    }

    [Theory]
    [InlineData("Kremlin", "seat of power")]
    [InlineData("Norwegian embassy", "embassy")]
    public void Names_the_rule_that_settled_a_mention(string name, string rule) => Assert.Equal(rule, Traced(name).Rule);

    [Fact]
    public void Names_the_features_that_spoke_loudest()
    {
        TracedEntity place = Traced("Oslo");
        Assert.Null(place.Rule);
        Assert.NotEmpty(place.Votes);
        Assert.All(place.Votes, vote => Assert.Equal("Oslo", vote.Word));
        Assert.Contains(place.Votes, vote => vote.Weight > 0);
        Assert.Equal(place.Votes.OrderByDescending(vote => System.Math.Abs(vote.Weight)).Select(vote => vote.Weight), place.Votes.Select(vote => vote.Weight));
    }

    private static TracedEntity Traced(string name) =>
        EntityTagger.Explain(Tokenizer.Tokenize(Text)).Entities.Single(entity => entity.Mention.Range.Of(Text) == name);
}
