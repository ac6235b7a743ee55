using CorpusGen.Core.Corpus;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Emission;

/// <summary>The entities whose code is one file.</summary>
/// <param name="Number">From 0.</param>
internal sealed record EntityShard(int Number, EquatableArray<NamedEntity> Entities)
{
    /// <summary>What of the corpus has fields of its own.</summary>
    public MetaKinds Meta { get; init; } = MetaKinds.None;

    /// <summary>Those fields packed, for each entity; empty where no entity of the corpus has any.</summary>
    public EquatableArray<string> Rows { get; init; }

    /// <summary>Why fields are not among them, or why there are no shards, where a fault of ours is the reason.</summary>
    public EquatableArray<Finding> Faults { get; init; }
}
