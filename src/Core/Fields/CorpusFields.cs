using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Fields;

/// <summary>The fields of one kind of thing: of articles, or of entities of a kind.</summary>
internal sealed record KindFields(EntityKind Kind, EquatableArray<FieldDefinition> Fields);

/// <summary>The fields of the whole corpus, with their types: what is emitted of them hangs on nothing else.</summary>
/// <param name="OfArticles">Declared ones in their order, then the others in ordinal order.</param>
/// <param name="OfEntities">For each kind that has any, in the order of the kinds.</param>
internal sealed record CorpusFields(EquatableArray<FieldDefinition> OfArticles, EquatableArray<KindFields> OfEntities)
{
    public static CorpusFields None { get; } = new(default, default);

    /// <summary>Why no field has a type, where a fault of ours is the reason; else none.</summary>
    public EquatableArray<Finding> Faults { get; init; }

    public EquatableArray<FieldDefinition> Of(EntityKind kind) => OfEntities.FirstOrDefault(fields => fields.Kind == kind)?.Fields ?? default;

    /// <summary>What has a <c>Meta</c> at all.</summary>
    public MetaKinds Kinds => new(OfArticles.Count > 0, OfEntities.Aggregate(0, (kinds, fields) => kinds | (1 << (int)fields.Kind)));
}

/// <summary>What has a <c>Meta</c>: all that most of the generated code needs to know of the fields.</summary>
/// <param name="Entities">A bit for each kind of entity.</param>
internal sealed record MetaKinds(bool Articles, int Entities)
{
    public static MetaKinds None { get; } = new(false, 0);

    public bool HasAny => Articles || Entities != 0;

    public bool Has(EntityKind kind) => (Entities & (1 << (int)kind)) != 0;
}
