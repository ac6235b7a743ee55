using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Newspapers by their names.</summary>
internal static class Newspapers
{
    private static readonly HashSet<uint> Papers = Tokenizer.HashesOf(
        "times post guardian telegraph herald tribune star news independent economist hindu nation standard gazette mirror sun mail observer journal chronicle citizen "
        + "examiner register age bulletin courier");

    private static readonly uint Daily = Tokenizer.HashOf("daily");

    private static readonly uint Tell = Tokenizer.HashOf("told");

    private static readonly uint For = Tokenizer.HashOf("for");

    /// <summary>"told The Orle Times": newspapers that write their article with a capital in the middle of a sentence keep it.</summary>
    public static IEnumerable<Name> WithArticles(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int start = name.Words.Start;
            if (name.Kind == EntityKind.Organization && start > 0 && tagging.Words[start - 1].Hash == Cues.The && tagging.Words[start - 1].Shape == WordShape.Capitalized
                && !tagging.Words[start - 1].Has(WordFlags.SentenceStart | WordFlags.QuoteBefore) && tagging.Words[start].Lettering == Lettering.Sentence
                && Papers.Contains(tagging.Words[name.Words.End - 1].Hash))
                yield return Name.Certain(start - 1, name.Words.End, EntityKind.Organization);
        }
    }

    /// <summary>"told Daily Pilot".</summary>
    public static IEnumerable<Name> Dailies(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            int start = run.Start;
            Word word = tagging.Words[start];
            if (word.Hash == Daily && word.Role == WordRole.Name && word.CapsEnd - start is 2 or 3 && word.Lettering == Lettering.Sentence && !word.Has(WordFlags.SentenceStart))
                yield return Name.Certain(start, word.CapsEnd, EntityKind.Organization);
        }
    }

    /// <summary>"told the Nation": to a newspaper somebody speaks, to the nation hardly with a capital.</summary>
    public static IEnumerable<Name> Told(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            int start = run.Start;
            Word word = tagging.Words[start];
            if (start > 1 && word.CapsStart == start && word.CapsEnd == start + 1 && word.Lettering == Lettering.Sentence && Papers.Contains(word.Hash) && Cues.GoesOn(tagging.Words, start)
                && tagging.Words[start - 1].Hash == Cues.The && tagging.Words[start - 2].Hash == Tell)
                yield return Name.Certain(start, start + 1, EntityKind.Organization);
        }
    }

    /// <summary>"a poll by Civitas for the Daily Courier": who works for a newspaper is none with it. The Campaign for the Nation is one.</summary>
    public static IEnumerable<Name> WorkedFor(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            if (name.Kind != EntityKind.Organization || name.Rule is not null)
                continue;
            int link = name.Words.Start + 1;
            while (link + 2 < name.Words.End && !(tagging.Words[link].Hash == For && tagging.Words[link + 1].Hash == Cues.The))
                link++;
            if (link + 2 >= name.Words.End || !(tagging.Words[link + 2].Hash == Daily || Papers.Contains(tagging.Words[name.Words.End - 1].Hash)))
                continue;
            if (link == name.Words.Start + 1 && tagging.Words[link - 1].In(NameList.OrganizationWord) != ListPosition.None)
                continue;
            yield return Name.Certain(name.Words.Start, link, EntityKind.Organization);
            yield return Name.Certain(tagging.Words[link + 1].Role == WordRole.Name ? link + 1 : link + 2, name.Words.End, EntityKind.Organization);
        }
    }
}
