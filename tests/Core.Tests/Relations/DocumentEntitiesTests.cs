using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Core.Tests.Relations;

/// <summary>What holds for every document, whoever is named in it.</summary>
public class DocumentEntitiesTests
{
    [Fact]
    public void Every_mention_belongs_to_one_entity_and_keeps_its_confidence()
    {
        (TokenizedText text, List<EntityMention> mentions) = Noise(seed: 3, count: 400);
        var entities = DocumentEntities.Join(text, mentions, CorpusSettings.None);
        Assert.Equal(
            mentions.Select(mention => (mention.Range.Start, mention.Range.End, mention.Confidence)),
            entities.Items.SelectMany(entity => entity.Mentions.Items)
                .Select(mention => (mention.Range.Start, mention.Range.End, mention.Confidence))
                .Order());
    }

    [Fact]
    public void Entities_come_in_the_order_of_their_first_mentions_and_mentions_in_that_of_the_text()
    {
        (TokenizedText text, List<EntityMention> mentions) = Noise(seed: 4, count: 400);
        var entities = DocumentEntities.Join(text, mentions, CorpusSettings.None);
        Assert.Equal(entities.Items.OrderBy(entity => entity.Mentions[0].Range.Start), entities.Items);
        Assert.All(entities.Items, entity => Assert.Equal(entity.Mentions.Items.OrderBy(mention => mention.Range.Start), entity.Mentions.Items));
    }

    [Fact]
    public void A_name_is_no_alias_of_its_own()
    {
        (TokenizedText text, List<EntityMention> mentions) = Noise(seed: 5, count: 400);
        Assert.All(DocumentEntities.Join(text, mentions, CorpusSettings.None).Items, entity =>
        {
            Assert.DoesNotContain(entity.Name, entity.Aliases.Items);
            Assert.Equal(entity.Aliases.Items.Distinct().Order(StringComparer.Ordinal), entity.Aliases.Items);
        });
    }

    [Fact]
    public void What_the_catalogue_names_is_sure()
    {
        var known = new KnownEntity("ada-okoro", "Ada Okoro", EntityKind.Person, default, Place.StartOf("corpus.yaml"));
        TokenizedText text = Tokenizer.Tokenize("Ada Okoro spoke.");
        var entities = DocumentEntities.Join(
            text, [new EntityMention(new TextRange(0, 9), EntityKind.Place, 0.4f)], CorpusSettings.None with { Entities = EquatableArray.Of(known) });
        DocumentEntity entity = Assert.Single(entities.Items);
        Assert.Equal((EntityKind.Person, "ada-okoro", 1f), (entity.Kind, entity.KnownId, Assert.Single(entity.Mentions.Items).Confidence));
    }

    [Theory]
    [InlineData("The old man sat down.", "The old man")]
    [InlineData("It rained. “The old man swam,” she said.", "The old man")]
    [InlineData("They saw the old man.", "the old man")]
    [InlineData("She read The old man and slept.", null)]
    [InlineData("(The old man sat down.)", "The old man")]
    [InlineData("It rained in Lindvik. The old man sat down. She read on.", "The old man")]
    [InlineData("It rained. (The old man sat down.)", "The old man")]
    [InlineData("It rained in Lindvik. She read The old man and slept. It snowed.", null)]
    public void A_name_in_small_letters_has_a_capital_where_it_heads_a_sentence(string text, string? found)
    {
        var known = new KnownEntity("ada-okoro", "Ada Okoro", EntityKind.Person, EquatableArray.Of("the old man"), Place.StartOf("corpus.yaml"));
        var names = KnownNames.Of(CorpusSettings.None with { Entities = EquatableArray.Of(known) });
        Assert.Equal(found is null ? [] : [found], names.FindAll(Tokenizer.Tokenize(text)).Select(each => each.Range.Of(text)));
    }

    [Fact]
    public void A_slip_with_little_confidence_weighs_little()
    {
        // Three against two: but the three are hardly sure.
        EntityMention[] mentions =
        [
            Mention(0, EntityKind.Person, 0.2f), Mention(1, EntityKind.Person, 0.2f), Mention(2, EntityKind.Person, 0.2f),
            Mention(3, EntityKind.Organization, 0.9f), Mention(4, EntityKind.Organization, 0.9f),
        ];
        var entities = DocumentEntities.Join(Tokenizer.Tokenize("Acme Acme Acme Acme Acme"), mentions, CorpusSettings.None);
        Assert.Equal(EntityKind.Organization, Assert.Single(entities.Items).Kind);

        static EntityMention Mention(int index, EntityKind kind, float confidence) => new(new TextRange(index * 5, (index * 5) + 4), kind, confidence);
    }

    [Theory]
    [InlineData("one surname")]
    [InlineData("one acronym")]
    [InlineData("all different")]
    [InlineData("one long name")]
    [InlineData("fathers and sons")]
    [InlineData("relatives")]
    public void Hostile_documents_cost_what_their_length_costs(string kind)
    {
        Cost.AssertGrowsAsItsSize(32_000, count =>
        {
            (TokenizedText text, List<EntityMention> mentions) = Hostile(kind, count);
            return () => Assert.NotEmpty(DocumentEntities.Join(text, mentions, CorpusSettings.None).Items);
        });
    }

    private static (TokenizedText Text, List<EntityMention> Mentions) Hostile(string kind, int count)
    {
        var text = new StringBuilder();
        var mentions = new List<EntityMention>();
        for (int i = 0; i < count; i++)
        {
            string name = kind switch
            {
                "one surname" => $"{(char)('A' + (i % 26))}x{i} Smith",
                "one acronym" => i % 2 == 0 ? "WHO" : $"World Health O{i}",
                "all different" => $"Name{i} Family{i}",
                "fathers and sons" => $"{(i % 2 == 0 ? "Tony" : "Anthony")} Smith{i / 4}{(i % 4 > 1 ? " Jr." : "")}",
                "relatives" => i % 2 == 0 ? "Ada Smith" : "Ada",
                _ => i == 0 ? string.Concat(Enumerable.Repeat("Ab ", count)) + "Z" : "Ab",
            };
            mentions.Add(new EntityMention(
                new TextRange(text.Length, text.Length + name.Length), kind == "one acronym" ? EntityKind.Organization : EntityKind.Person, 0.9f));
            text.Append(name).Append(kind == "relatives" ? ", his sister, Dr " : kind == "fathers and sons" ? " and " : ". ");
        }

        return (Tokenizer.Tokenize(text.ToString()), mentions);
    }

    /// <summary>Mentions of odd names: half characters, marks without letters, titles alone, one another's parts.</summary>
    private static (TokenizedText Text, List<EntityMention> Mentions) Noise(int seed, int count)
    {
        string[] names =
        [
            "Mr", "President", "Sir", "Smith", "Smith's", "John Smith", "J. Smith", "J.", "The", "the Bank", "Bank", "Bank of X", "BX", "'s", "\ud800", "\u0301", "☃",
            "X\udc00Y", "O'", "-", "III", "Jr.", "King Jr.", "Inc", "Inc Inc", "&", "St.", "U.S.", "us", "\uFFFF", "日本", "Mr  Smith\n", "von der", "of the",
        ];
        var random = new Random(seed);
        var text = new StringBuilder();
        var mentions = new List<EntityMention>();
        for (int i = 0; i < count; i++)
        {
            string name = names[random.Next(names.Length)];
            mentions.Add(new EntityMention(
                new TextRange(text.Length, text.Length + name.Length), (EntityKind)random.Next(6), random.Next(1, 101) / 100f));
            text.Append(name).Append(random.Next(4) == 0 ? " (" : random.Next(4) == 1 ? ") " : ". ");
        }

        return (Tokenizer.Tokenize(text.ToString()), mentions);
    }
}
