using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>What a text may call people by whom it has named in full: a given name, a family name, a nickname.</summary>
internal static class PartsOfPeople
{
    /// <summary>The first and the last words of people who are named in full, and their nicknames.</summary>
    public static HashSet<uint> In(List<Name> names, NameTagging tagging)
    {
        var parts = new HashSet<uint>();
        foreach (Name name in names)
        {
            if (name.Kind != EntityKind.Person || name.Words.Length < 2)
                continue;
            Add(parts, tagging.Words[name.Words.Start]);
            Add(parts, tagging.Words[name.Words.End - 1]);
            AddHyphened(parts, tagging.Words[name.Words.Start..name.Words.End]);
            if (FamilyBehindArticle(tagging, name.Words.End - 1) is { } family)
                parts.Add(family);
            AddNickname(parts, tagging.Words[name.Words.Start..name.Words.End]);
        }

        return parts;
    }

    /// <summary>Where "Tae-gun" and "Koffi-Anoma" end, which hyphens hold together.</summary>
    public static int BehindHyphens(Span<Word> words, int end)
    {
        while (end + 1 < words.Length && IsHyphen(words[end]) && words[end + 1].Role is WordRole.Name or WordRole.Tail && !words[end + 1].Has(WordFlags.SpaceBefore))
            end += 2;
        return end;
    }

    private static bool IsHyphen(in Word word) => word.Shape == WordShape.Hyphen && !word.Has(WordFlags.SpaceBefore);

    /// <summary>The Tae-gun of Noh Tae-gun, and the Jean-Marc of Jean-Marc Anoma.</summary>
    private static void AddHyphened(HashSet<uint> parts, Span<Word> name)
    {
        int first = BehindHyphens(name, 1);
        int last = name.Length - 1;
        while (last > 1 && IsHyphen(name[last - 1]))
            last -= 2;
        if (first > 1 && first < name.Length)
            parts.Add(NameRuns.PhraseHash(name[..first]));
        if (last > 0 && last < name.Length - 1)
            parts.Add(NameRuns.PhraseHash(name[last..]));
    }

    /// <summary>The Mutairi of Raed al-Mutairi, whose article news leave out.</summary>
    private static uint? FamilyBehindArticle(NameTagging tagging, int index)
    {
        Word word = tagging.Words[index];
        string written = Tokenizer.Shown(tagging.Text.Text.Substring(word.Start, word.End - word.Start));
        return written.Length > 5 && written[2] == '-' && written[0] is 'a' or 'A' or 'e' or 'E' ? Tokenizer.HashOf(written.Substring(3)) : null;
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
