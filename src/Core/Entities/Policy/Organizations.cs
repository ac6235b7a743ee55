using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Missions, chambers, and firms that are called like nobody else.</summary>
internal static class Organizations
{
    private static readonly HashSet<uint> Missions = Tokenizer.HashesOf("embassy consulate");

    /// <summary>Houses known by their founder's name with its possessive.</summary>
    private static readonly HashSet<uint> Houses = Tokenizer.HashesOf("moody mcdonald sotheby macy sainsbury kellogg domino wendy");

    private static readonly HashSet<uint> Halves = Tokenizer.HashesOf("lower upper");

    private static readonly uint House = Tokenizer.HashOf("house");

    /// <summary>"Japanese embassy", "U.S. Consulate": a country's or a nation's mission is an organisation, with or without a capital.</summary>
    public static IEnumerable<Name> Embassies(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int end = name.Words.End;
            if (name.Words.Length > 1 && Missions.Contains(tagging.Words[end - 1].Hash))
                yield return name with { Kind = EntityKind.Organization, Margin = int.MaxValue };
            else if (name.Kind is EntityKind.Group or EntityKind.Place && end < tagging.Words.Length && IsMission(tagging.Words[end]))
                yield return Name.Certain(name.Words.Start, end + 1, EntityKind.Organization);
        }
    }

    private static bool IsMission(in Word word) => Missions.Contains(word.Hash) && word.Has(WordFlags.SpaceBefore) && !word.Has(WordFlags.SentenceStart);

    /// <summary>"the Lower House": a chamber with a capital is a name.</summary>
    public static IEnumerable<Name> Chambers(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i + 1 < run.End; i++)
            {
                if (tagging.Words[i + 1].Hash == House && tagging.Words[i + 1].Role == WordRole.Name && tagging.Words[i].Role == WordRole.Name && Halves.Contains(tagging.Words[i].Hash))
                    yield return Name.Certain(i, i + 2, EntityKind.Organization);
            }
        }
    }

    /// <summary>"Moody's rates it".</summary>
    public static IEnumerable<Name> KnownByPossessives(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End && i + 1 < tagging.Words.Length; i++)
            {
                if (tagging.Words[i].Role == WordRole.Name && tagging.Words[i].CapsStart == i && tagging.Words[i + 1].Shape == WordShape.PossessiveMark && Houses.Contains(tagging.Words[i].Hash))
                    yield return Name.Certain(i, i + 2, EntityKind.Organization);
            }
        }
    }

    /// <summary>"Hardy Amis &amp; Rosati": names that an ampersand joins are one firm's, or a band's.</summary>
    public static IEnumerable<Name> JoinedByAmpersand(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            int gap = names[i].Words.End;
            if (names[i + 1].Words.Start != gap + 1 || tagging.Words[gap].Shape != WordShape.Ampersand || tagging.Words[gap].Lettering != Lettering.Sentence || tagging.Words[gap].Has(WordFlags.InBrackets))
                continue;
            if (names[i].Kind is EntityKind.Person or EntityKind.Organization || names[i + 1].Kind is EntityKind.Person or EntityKind.Organization)
                yield return Name.Certain(names[i].Words.Start, names[i + 1].Words.End, EntityKind.Organization);
        }
    }
}
