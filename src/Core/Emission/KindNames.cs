using CorpusGen.Core.Entities;

namespace CorpusGen.Core.Emission;

/// <summary>How generated code speaks of each kind of entity.</summary>
/// <param name="Class">The class of all such entities: <c>People</c>.</param>
/// <param name="Word">One of them, in prose.</param>
internal sealed record KindNames(EntityKind Kind, string Class, string Word)
{
    public static KindNames[] All { get; } =
    [
        new(EntityKind.Person, "People", "person"),
        new(EntityKind.Place, "Places", "place"),
        new(EntityKind.Organization, "Organizations", "organization"),
        new(EntityKind.Group, "Groups", "group"),
        new(EntityKind.Event, "Events", "event"),
        new(EntityKind.Work, "Works", "work"),
    ];

    public static KindNames Of(EntityKind kind) => System.Array.Find(All, names => names.Kind == kind)!;
}
