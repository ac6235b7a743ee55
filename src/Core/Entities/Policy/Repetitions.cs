using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>What one place of a document tells of a name holds where it stands again: a company's without its legal form, an acronym's, a given name's alone.</summary>
internal static class Repetitions
{
    public const string Rule = "said elsewhere";

    private static readonly HashSet<string> TellingRules = new(StringComparer.Ordinal) { "kind said before", "short form in brackets", "initials of a body in lower case" };

    private static readonly HashSet<uint> LegalForms = Tokenizer.HashesOf("inc inc. ltd ltd. plc corp corp. llc gmbh ag nv sa bhd limited");

    public static IEnumerable<Name> Apply(List<Name> names, NameTagging tagging)
    {
        var told = Told(names, tagging);
        var given = PartsOfPeople(names, tagging);
        if (told.Count == 0 && given.Count == 0)
            yield break;
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                Word word = tagging.Words[i];
                if (word.Role != WordRole.Name || word.CapsStart != i || word.Lettering == Lettering.Capitals || word.CapsEnd - i > 4)
                    continue;
                int end = word.CapsEnd;
                if (word.Lettering == Lettering.TitleCase && (end > i + 1 || word.Casing is > 0 and < 4))
                    continue;
                while (next < names.Count && names[next].Words.End <= i)
                    next++;
                uint phrase = NameRuns.PhraseHash(tagging.Words[i..end]);
                bool free = next == names.Count || names[next].Words.Start >= end;
                if (told.TryGetValue(phrase, out EntityKind kind))
                {
                    bool whole = !free && names[next].Words == new TextRange(i, end) && names[next].Kind != kind && names[next].Rule is null;
                    if ((free && !IsOrdinary(word, tagging, i)) || whole)
                        yield return Name.Certain(i, end, kind);
                }
                else if (given.Contains(phrase) && !IsOrdinary(word, tagging, i))
                {
                    bool mistaken = !free && names[next] is { Rule: null, Kind: EntityKind.Place } && names[next].Words == new TextRange(i, end) && !Places.IsListed(word);
                    if (free || mistaken)
                        yield return Name.Certain(i, end, EntityKind.Person);
                }
            }
        }
    }

    /// <summary>Whether the word has its capital from the start of a sentence only, or is written small elsewhere.</summary>
    private static bool IsOrdinary(in Word word, NameTagging tagging, int index) =>
        (word.Has(WordFlags.SentenceStart | WordFlags.QuoteBefore) && word.Casing is > 0 and < 4) || tagging.Evidence.Of(index).Lower > 0;

    /// <summary>The names whose kind something tells beyond doubt, by the hash of their words.</summary>
    private static Dictionary<uint, EntityKind> Told(List<Name> names, NameTagging tagging)
    {
        var told = new Dictionary<uint, EntityKind>();
        foreach (Name name in names)
        {
            if (name.Kind is not { } kind)
                continue;
            TextRange range = name.Words;
            if (kind == EntityKind.Organization && range.Length > 1 && LegalForms.Contains(tagging.Words[range.End - 1].Hash))
                range = new TextRange(range.Start, range.End - 1);
            else if (name.Rule is null || !TellingRules.Contains(name.Rule))
                continue;
            uint phrase = NameRuns.PhraseHash(tagging.Words.Slice(range.Start, range.Length));
            if (!told.ContainsKey(phrase))
                told.Add(phrase, kind);
        }

        return told;
    }

    /// <summary>The first and the last words of people who are named in full, and their nicknames.</summary>
    private static HashSet<uint> PartsOfPeople(List<Name> names, NameTagging tagging)
    {
        var parts = new HashSet<uint>();
        foreach (Name name in names)
        {
            if (name.Kind != EntityKind.Person || name.Words.Length < 2)
                continue;
            Add(parts, tagging.Words[name.Words.Start]);
            Add(parts, tagging.Words[name.Words.End - 1]);
            AddNickname(parts, tagging.Words[name.Words.Start..name.Words.End]);
        }

        return parts;
    }

    private static void AddNickname(HashSet<uint> parts, ReadOnlySpan<Word> name)
    {
        int open = 0;
        while (open < name.Length && name[open].Shape != WordShape.Quote)
            open++;
        int close = open + 1;
        while (close < name.Length && name[close].Shape != WordShape.Quote)
            close++;
        if (close < name.Length && close > open + 1)
            parts.Add(NameRuns.PhraseHash(name[(open + 1)..close]));
    }

    private static void Add(HashSet<uint> parts, in Word word)
    {
        if (word.In(NameList.GeographicWord) == ListPosition.None && word.In(NameList.OrganizationWord) == ListPosition.None)
            parts.Add(word.Hash);
    }
}
