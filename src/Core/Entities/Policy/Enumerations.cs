using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>
/// One of several: in "Bisho, Alice, Cradock and Kenton" four towns stand beside each other, though the model takes Alice for somebody. Who lists mostly lists like things; a country,
/// or what a rule has settled, stays what it is.
/// </summary>
internal static class Enumerations
{
    private const int Shortest = 3;

    /// <summary>So many of one kind make a name of what the model takes for none.</summary>
    private const int EnoughForFree = 3;

    /// <summary>A name of which the model is surer than this stays what it is, sooner yet one of several words that it takes for a body's.</summary>
    private const int Sure = 60_000;

    private const int SureOfBody = 30_000;

    private static readonly HashSet<uint> Conjunctions = Tokenizer.HashesOf("and or");

    public static IEnumerable<Name> OfOneKind(List<Name> names, NameTagging tagging)
    {
        var items = new List<Item>();
        int next = 0;
        for (int i = 0; i < tagging.Words.Length;)
        {
            bool joined = false;
            items.Clear();
            int at = i;
            while (ItemAt(names, tagging, at, ref next) is { } item)
            {
                items.Add(item);
                i = item.Words.End;
                at = BehindSeparator(tagging.Words, i, out bool conjunction);
                if (at < 0)
                    break;
                joined |= conjunction;
            }

            if (items.Count == 0)
                i++;
            else if (items.Count >= Shortest && joined && KindOf(items, out int same) is { } kind)
            {
                foreach (Item item in items)
                {
                    if (item.Name is { } name ? MayBe(name, kind, tagging) : same >= EnoughForFree && IsFree(item.Words, tagging))
                        yield return Name.Certain(item.Words.Start, item.Words.End, kind);
                }
            }
        }
    }

    /// <summary>What stands at an index: a name, or free capitals, as a whole.</summary>
    private static Item? ItemAt(List<Name> names, NameTagging tagging, int start, ref int next)
    {
        while (next < names.Count && names[next].Words.End <= start)
            next++;
        if (next < names.Count && names[next].Words.Start <= start)
            return names[next].Words.Start == start ? new Item(names[next].Words, names[next]) : null;
        if (start >= tagging.Words.Length || tagging.Words[start].Role != WordRole.Name || tagging.Words[start].CapsStart != start)
            return null;
        int end = tagging.Words[start].CapsEnd;
        return Cues.IsOutside(tagging, start, end) ? new Item(new TextRange(start, end), null) : null;
    }

    /// <summary>Where the next item may begin, behind a comma or a conjunction or both; −1 where nothing is joined.</summary>
    private static int BehindSeparator(Span<Word> words, int index, out bool conjunction)
    {
        conjunction = false;
        int at = index;
        if (Cues.GoesOn(words, at) && words[at].Shape == WordShape.Comma)
            at++;
        if (Cues.GoesOn(words, at) && Conjunctions.Contains(words[at].Hash))
        {
            conjunction = true;
            at++;
        }

        return at > index && Cues.GoesOn(words, at) ? at : -1;
    }

    /// <summary>The kind of the most, if hardly anything else is there.</summary>
    private static EntityKind? KindOf(List<Item> items, out int same)
    {
        for (EntityKind kind = EntityKind.Person; kind <= EntityKind.Place; kind++)
        {
            same = 0;
            foreach (Item item in items)
            {
                if (item.Name?.Kind == kind)
                    same++;
            }

            if (same < items.Count && 3 * same >= 2 * items.Count)
                return kind;
        }

        same = 0;
        return null;
    }

    private static bool MayBe(Name name, EntityKind kind, NameTagging tagging)
    {
        Word first = tagging.Words[name.Words.Start];
        int sure = name is { Kind: EntityKind.Organization, Words.Length: > 1 } ? SureOfBody : Sure;
        return name.Kind != kind && name.Margin < sure && name is { Rule: null, Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Place }
            && first.CapsStart == name.Words.Start && first.In(NameList.Country) == ListPosition.None;
    }

    /// <summary>Whether capitals that the model takes for no name can be one: no office, no weekday, no word that is written small as well.</summary>
    private static bool IsFree(TextRange words, NameTagging tagging)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            Word word = tagging.Words[i];
            if (word.Lettering != Lettering.Sentence || word.Shape == WordShape.Initial || word.Has(WordFlags.SentenceStart) || word.Casing is > 0 and < 4
                || tagging.Evidence.Of(i).Lower > 0 || NameEdges.IsTitle(word) || Cues.Days.Contains(word.Hash))
                return false;
        }

        return true;
    }

    private readonly record struct Item(TextRange Words, Name? Name);
}
