using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Across;

/// <summary>The namings of one entity of the corpus, and the name it gets.</summary>
/// <param name="Key">What stands for the entity: stable, and the source of a hash where two want one id.</param>
/// <param name="Findings">Which names were joined to it, where it is not just another spelling in one document.</param>
internal sealed record NamedGroup(
    string Key,
    EntityKind Kind,
    string Name,
    string WantedId,
    EquatableArray<string> Aliases,
    IReadOnlyList<Finding> Findings)
{
    public static NamedGroup Of(string key, IReadOnlyList<CorpusNaming> namings, CorpusSettings settings)
    {
        CorpusNaming? knownNaming = namings.FirstOrDefault(naming => naming.KnownId is not null);
        KnownEntity? known = knownNaming is null ? null : settings.Entities.FirstOrDefault(entity => entity.Id == knownNaming.KnownId);
        EntityKind kind = known?.Kind ?? namings[0].Kind;
        string name = known?.Name ?? NameOf(namings);
        string slug = knownNaming?.KnownId ?? SlugOf(name);
        var aliases = namings
            .SelectMany(naming => naming.Aliases.Concat([naming.Form.Text]))
            .Where(alias => !string.Equals(alias, name, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(alias => alias, StringComparer.Ordinal)
            .ToEquatableArray();
        string id = Casing.Lower(kind.ToString()) + ":" + slug;
        return new NamedGroup(key, kind, name, id, aliases, knownNaming is null ? Joined(name, namings) : []);
    }

    /// <summary>An entity of the catalogue that no document names.</summary>
    public static NamedGroup Unnamed(KnownEntity known) => new(
        CorpusNaming.KnownKeyOf(known.Kind, known.Id), known.Kind, known.Name, Casing.Lower(known.Kind.ToString()) + ":" + known.Id, default, []);

    /// <summary>The full name that most documents use; an acronym, or what none has but in capitals, only where nothing else is there.</summary>
    private static string NameOf(IReadOnlyList<CorpusNaming> namings) => namings
        .GroupBy(Spelling, StringComparer.Ordinal)
        .OrderBy(spelling => spelling.Any(naming => naming.Form.Text.Any(char.IsLower)) ? 0 : 1)
        .ThenByDescending(spelling => spelling.Sum(naming => naming.Documents))
        .ThenBy(spelling => spelling.Key.Length)
        .ThenByDescending(spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;

    private static string Spelling(CorpusNaming naming) => Capitals.Lowered(naming.Form.Text, naming.Kind);

    /// <summary>Of the folded words, so that accents and dots change no id; of a hash, where no word is in the name.</summary>
    private static string SlugOf(string name) =>
        Slug.Of(NameFold.Key(name)) is { Length: > 0 } slug ? slug : StableHash.Short(name, 8);

    private static IReadOnlyList<Finding> Joined(string name, IReadOnlyList<CorpusNaming> namings)
    {
        var others = namings
            .Where(naming => !string.Equals(Spelling(naming), name, StringComparison.Ordinal))
            .GroupBy(naming => naming.Form.Text, StringComparer.Ordinal);
        return [.. others.Select(other => FindingRules.NamesJoined.At(
            Place.StartOf(other.Select(naming => naming.FirstKey).OrderBy(key => key, StringComparer.Ordinal).First()), other.Key, name))];
    }
}
