using System;
using System.Collections.Generic;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Places that act, and are places all the same.</summary>
internal static class Places
{
    private static readonly HashSet<uint> Seats = Cues.Phrases(
        "kremlin", "white house", "downing street", "whitehall", "capitol hill", "blue house", "elysee palace", "élysée palace",
        "aso rock", "malacañang", "malacanang", "rashtrapati bhavan", "zhongnanhai", "casa rosada");

    /// <summary>Whether a word is a place's name by one of the lists.</summary>
    public static bool IsListed(in Word word) =>
        (word.In(NameList.Country) | word.In(NameList.City) | word.In(NameList.Town) | word.In(NameList.Region) | word.In(NameList.GeographicFeature)) != ListPosition.None;

    /// <summary>A building that stands for those who rule in it is still a place: "the Kremlin said".</summary>
    public static IEnumerable<Name> SeatsOfPower(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i < tagging.Words.Length; i++)
        {
            for (int length = 1; length <= 2 && i + length <= tagging.Words.Length; length++)
            {
                Span<Word> phrase = tagging.Words.Slice(i, length);
                if (phrase[0].Role == WordRole.Name && phrase[length - 1].Role == WordRole.Name && Seats.Contains(NameRuns.PhraseHash(phrase)))
                    yield return Name.Certain(i, i + length, EntityKind.Place);
            }
        }
    }
}
