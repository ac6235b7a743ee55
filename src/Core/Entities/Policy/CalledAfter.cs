using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Buildings, schools and firms that are called after a person or a place, and are neither: "Theodore Roosevelt Federal Courthouse", "Abu Dhabi Commercial Bank".</summary>
internal static class CalledAfter
{
    private const int MostWordsBehind = 4;

    private static readonly HashSet<uint> Facilities = Tokenizer.HashesOf(
        "courthouse stadium airport bridge arena park tower station square hotel prison terminal building highway avenue boulevard street road lane dam hall plaza "
        + "complex barracks garden gardens cemetery mosque cathedral theatre theater");

    private static readonly HashSet<uint> Houses = Tokenizer.HashesOf(
        "university hospital foundation institute school college museum library bank society clinic academy center centre trust company corporation court buses coaches trains ferries taxis railway railways "
        + "times post herald tribune gazette guardian chronicle telegraph");

    /// <summary>What firms call themselves and nobody is called, the last word of a name that the model takes for a person's or a place's.</summary>
    private static readonly HashSet<uint> Firms = Tokenizer.HashesOf(
        "line lines online global capital partners ventures holding holdings energy media entertainment studio studios pictures records radio tv fm press airways airlines "
        + "motors industries pharma pharmaceuticals labs technologies systems networks foods brewery pharmaceutical brokerage securities insurance telecom logistics shipping group");

    /// <summary>Streets and grounds that nobody is called: not "park", "hall" or "lane".</summary>
    private static readonly HashSet<uint> Streets = Tokenizer.HashesOf("terrace avenue boulevard highway road street crescent stadium airport courthouse");

    /// <summary>Newspapers that are called after a place, and could be anything behind another word.</summary>
    private static readonly HashSet<uint> Papers = Tokenizer.HashesOf("star sun mirror bulletin news mail observer standard echo argus mercury");

    /// <summary>The longer name, where its last word says what it is.</summary>
    public static IEnumerable<Name> Somebody(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i < names.Count; i++)
        {
            var (start, end) = (names[i].Words.Start, names[i].Words.End);
            int last = tagging.Words[end - 1].CapsEnd;
            if (!MayName(names[i], tagging) || last <= end || last > end + MostWordsBehind || tagging.Words[start].Lettering != Lettering.Sentence)
                continue;
            bool facility = Facilities.Contains(tagging.Words[last - 1].Hash);
            bool house = IsHouse(tagging.Words[last - 1]) || (names[i].Kind == EntityKind.Place && Papers.Contains(tagging.Words[last - 1].Hash));
            if ((facility || house) && IsFree(names, i + 1, last))
                yield return Name.Certain(start, last, facility ? EntityKind.Place : EntityKind.Organization);
        }
    }

    /// <summary>"Orle Line", "Tiger Global": firms that read like people.</summary>
    public static IEnumerable<Name> Nobody(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            if (name.Kind is EntityKind.Person or EntityKind.Place && name.Words.Length > 1 && IsFirm(tagging.Words[name.Words.End - 1], name.Kind.Value)
                && tagging.Words[name.Words.End - 1].Lettering == Lettering.Sentence)
                yield return Name.Certain(name.Words.Start, name.Words.End, EntityKind.Organization);
            else if (name.Kind == EntityKind.Person && name.Words.Length > 1 && Streets.Contains(tagging.Words[name.Words.End - 1].Hash)
                && tagging.Words[name.Words.Start].In(NameList.FirstName) != ListPosition.Whole)
                yield return Name.Certain(name.Words.Start, name.Words.End, EntityKind.Place);
        }
    }

    private static bool IsHouse(in Word last) => Houses.Contains(last.Hash) || Cues.IsLegalForm(last);

    private static bool IsFirm(in Word last, EntityKind kind) => Firms.Contains(last.Hash) || Cues.IsLegalForm(last) || (kind == EntityKind.Place && Papers.Contains(last.Hash));

    /// <summary>A country's name stands before much that is not its: "the Kenya High Court".</summary>
    private static bool MayName(Name name, NameTagging tagging) =>
        name.Kind == EntityKind.Person || (name.Kind == EntityKind.Place && tagging.Words[name.Words.Start].In(NameList.Country) == ListPosition.None);

    /// <summary>Whether no name, or one that fills the rest, begins before the end.</summary>
    private static bool IsFree(List<Name> names, int next, int end) =>
        next == names.Count || names[next].Words.Start >= end || (names[next].Words.End == end && names[next].Kind is EntityKind.Organization or EntityKind.Place);
}
