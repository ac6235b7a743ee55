using System.Collections.Generic;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;

namespace CorpusGen.Core.Relations;

/// <summary>An entity of one document while its mentions are being gathered.</summary>
internal sealed class Referent
{
    public Referent(EntityKind kind, NameForm fullest, KnownEntity? known)
    {
        Kind = kind;
        Fullest = fullest;
        FullForms.Add(fullest);
        Known = known;
    }

    public EntityKind Kind { get; }

    /// <summary>The fullest form in which the document, or the catalogue, names it.</summary>
    public NameForm Fullest { get; }

    /// <summary>The fullest form, and every other that names it in full.</summary>
    public List<NameForm> FullForms { get; } = [];

    public KnownEntity? Known { get; }

    public List<NamedMention> Mentions { get; } = [];

    /// <summary>Where the document names it in full, ascending.</summary>
    public List<int> NamedInFullAt { get; } = [];

    public HashSet<string> Roles { get; } = new(System.StringComparer.Ordinal);

    public Gender Gender { get; private set; }

    /// <summary>Takes in what a mention in full says: place, gender, office.</summary>
    public void LearnFrom(NamedMention mention, Gender gender)
    {
        int index = NamedInFullAt.BinarySearch(mention.Range.Start);
        if (index < 0)
            NamedInFullAt.Insert(~index, mention.Range.Start);
        if (Gender == Gender.Unknown || Titles.GenderOf(mention.Title) != Gender.Unknown)
            Gender = gender;
        if (Titles.IsRole(mention.Title))
            Roles.Add(mention.Title);
    }

    /// <summary>Whether somebody of this gender can be meant.</summary>
    public bool Admits(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    /// <summary>The last place before a position at which it is named in full, or -1.</summary>
    public int LastFullBefore(int position)
    {
        int index = NamedInFullAt.BinarySearch(position);
        index = (index < 0 ? ~index : index) - 1;
        return index < 0 ? -1 : NamedInFullAt[index];
    }

    /// <summary>The next place after a position at which it is named in full, or <see cref="int.MaxValue"/>.</summary>
    public int NextFullAfter(int position)
    {
        int index = NamedInFullAt.BinarySearch(position);
        index = index < 0 ? ~index : index;
        return index < NamedInFullAt.Count ? NamedInFullAt[index] : int.MaxValue;
    }
}
