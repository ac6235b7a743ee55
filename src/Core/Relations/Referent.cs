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

    /// <summary>Where the document names it in full, and not as the relative of a namesake; ascending.</summary>
    public List<int> NamedInFullAt { get; } = [];

    /// <summary>Where the document names it in full at all, ascending.</summary>
    public List<int> BroughtInAt { get; } = [];

    public HashSet<string> Roles { get; } = new(System.StringComparer.Ordinal);

    public Gender Gender { get; private set; }

    /// <summary>Which of two people of one name it is, where the document says so.</summary>
    public Seniority Seniority { get; private set; }

    /// <summary>Takes in what a mention in full says: place, gender, office.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="gender">What it says of the person's gender, or lets guess.</param>
    /// <param name="aside">Whether it only brings somebody in beside a namesake, of whom the text goes on to speak.</param>
    public void LearnFrom(NamedMention mention, Gender gender, bool aside)
    {
        Insert(BroughtInAt, mention.Range.Start);
        if (!aside)
            Insert(NamedInFullAt, mention.Range.Start);
        if (Gender == Gender.Unknown || mention.SaidGender != Gender.Unknown)
            Gender = gender;
        LearnSeniority(mention.Seniority);
        if (Titles.IsRole(mention.Title))
            Roles.Add(mention.Title);
    }

    /// <summary>Takes in what a short mention says: "Ms Varga" is a woman, so that "Mr Varga" is another. What is known stays.</summary>
    public void LearnGender(Gender said)
    {
        if (Gender == Gender.Unknown)
            Gender = said;
    }

    /// <summary>Takes in which of two of one name it is. What is known stays.</summary>
    public void LearnSeniority(Seniority said)
    {
        if (Seniority == Seniority.Unknown)
            Seniority = said;
    }

    /// <summary>Takes in that a relative goes on to be spoken of, and is as good as named where they were last brought in.</summary>
    /// <param name="position">Where they are spoken of.</param>
    public void StepForward(int position)
    {
        if (LastBefore(BroughtInAt, position) is >= 0 and var last)
            Insert(NamedInFullAt, last);
    }

    /// <summary>Whether somebody of this gender can be meant.</summary>
    public bool Admits(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || Gender == gender;

    /// <summary>The last of some places before a position, or -1.</summary>
    public static int LastBefore(List<int> places, int position)
    {
        int index = places.BinarySearch(position);
        index = (index < 0 ? ~index : index) - 1;
        return index < 0 ? -1 : places[index];
    }

    /// <summary>The next place after a position at which it is named in full, or <see cref="int.MaxValue"/>.</summary>
    public int NextFullAfter(int position)
    {
        int index = BroughtInAt.BinarySearch(position);
        index = index < 0 ? ~index : index;
        return index < BroughtInAt.Count ? BroughtInAt[index] : int.MaxValue;
    }

    private static void Insert(List<int> places, int position)
    {
        int index = places.BinarySearch(position);
        if (index < 0)
            places.Insert(~index, position);
    }
}
