using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Relations.Across;
using Xunit;
using NamedKind = CorpusGen.Core.Entities.EntityKind;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>Which file an article's or an entity's code goes to, and how much the files hold.</summary>
public class ShardTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(128, 1)]
    [InlineData(129, 2)]
    [InlineData(1000, 8)]
    [InlineData(10_000, 128)]
    public void Their_number_is_a_power_of_two(int items, int shards) => Assert.Equal(shards, Shards.CountFor(items));

    [Fact]
    public void They_are_of_like_size()
    {
        IReadOnlyList<EntityShard> shards = Shards.OfEntities(Corpus(8_000), CorpusFields.None, CorpusSettings.None);
        Assert.All(shards, shard => Assert.InRange(shard.Entities.Count, 60, 220));
        Assert.Equal(8_000, shards.Sum(shard => shard.Entities.Count));
    }

    [Fact]
    public void One_entity_more_moves_no_other()
    {
        IReadOnlyList<EntityShard> before = Shards.OfEntities(Corpus(1_000), CorpusFields.None, CorpusSettings.None);
        IReadOnlyList<EntityShard> after = Shards.OfEntities(Corpus(1_001), CorpusFields.None, CorpusSettings.None);
        Assert.Single(before.Zip(after), pair => pair.First != pair.Second);
    }

    [Fact]
    public void Rows_may_hold_what_UTF_8_cannot()
    {
        var code = new CodeWriter();
        RowsAttribute.Write(code, ["a\ud800b\U0001F600", "\udc00"]);
        Assert.Contains("\"a\\ufffdb\\ud83d\\ude00\"", code.ToString());
        Assert.Contains("\"\\ufffd\"", code.ToString());
    }

    private static NamedCorpus Corpus(int entities) => NamedCorpus.Empty with
    {
        Entities = Enumerable.Range(0, entities)
            .Select(i => new NamedEntity(new CorpusEntity($"person:number-{i}", NamedKind.Person, $"Number {i}", default), $"Number{i}"))
            .ToEquatableArray(),
    };
}
