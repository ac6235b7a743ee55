using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>"the Tour des Monts", "the Col de Brenne": behind an English article what opens a name in another language says what it is, though a particle follows as in "Luc de Brenne".</summary>
internal static class KindsInOtherLanguages
{
    private static readonly HashSet<uint> Events = Tokenizer.HashesOf(
        "tour giro vuelta volta ronde omloop critérium criterium étoile etoile boucles flèche fleche trofeo trophée copa coupe coppa festa fête fete feria fiesta carnaval");

    private static readonly HashSet<uint> Places = Tokenizer.HashesOf(
        "alto baie bois cabo cap château chateau cime cirque col côte cote forêt foret golfe île ile isla lac lago mont monte paso passo pic pico plage plaza pointe pont puerto rio río rue "
        + "serra sierra val vallée vallee valle");

    /// <summary>The name with the word that opens it, where the model takes the rest for somebody, or the event for a place.</summary>
    public static IEnumerable<Name> SaidByFirstWords(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            Span<Word> words = tagging.Words;
            bool person = name.Kind == EntityKind.Person && words[name.Words.Start].Role == WordRole.Particle;
            bool whole = name is { Kind: EntityKind.Place, Words.Length: > 2 } && words[name.Words.Start + 1].Role == WordRole.Particle && Events.Contains(words[name.Words.Start].Hash);
            int opener = whole ? name.Words.Start : name.Words.Start - 1;
            if (name.Rule is null && (person || whole) && Cues.GoesOn(words, opener) && words[opener - 1].Hash == Cues.The && KindOf(words[opener]) is { } kind)
                yield return Name.Certain(opener, name.Words.End, kind);
        }
    }

    private static EntityKind? KindOf(in Word opener) =>
        opener.Role != WordRole.Name || opener.Lettering != Lettering.Sentence ? null
        : Events.Contains(opener.Hash) ? EntityKind.Event
        : Places.Contains(opener.Hash) ? EntityKind.Place
        : null;
}
