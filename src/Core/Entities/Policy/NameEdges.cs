using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Cuts off what the model takes for a part of a name and the policy does not: titles, offices, what follows "Jr."</summary>
internal static class NameEdges
{
    private static readonly HashSet<uint> Titles = Tokenizer.HashesOf(
        "mr mr. mrs mrs. ms ms. miss dr dr. "
        + "prof prof. professor sir dame sheikh sheik shaikh king queen prince princess president minister chancellor premier senator sen. rep. "
        + "congressman congresswoman governor gov. mayor ambassador judge justice colonel col. captain capt. general gen. major maj. lieutenant lt. lt "
        + "sergeant sgt. brigadier brigadiers commander admiral adm. pope cardinal archbishop bishop reverend rev. rev ayatollah imam rabbi alhaji "
        + "datuk hon. hon councillor cllr haji hajj hajji hajah hajjah hj hj. alhaja ustaz mp mps mla adv advocate engr spokesman spokeswoman secretary maulana mullah comrade commissioner inspector "
        + "khun ato woizero obbo encik puan tuan shri smt mallam hajia otunba herr frau monsieur madame señor señora signor signora senhor senhora "
        + "dci dsi det insp insp. supt supt. councilor councilors councilwoman councilman alderman selectman selectwoman abune maître maitre cr cr. clr clr. sr sr. msgr msgr. monsignor "
        + "ministers presidents senators governors mayors judges justices generals councillors commissioners professors drs messrs bishops princes");

    /// <summary>Ranks of police officers, which are much else in small letters.</summary>
    private static readonly HashSet<uint> Ranks = Tokenizer.HashesOf("di ds dc pc acc");

    /// <summary>What stands behind a name for an honour, a profession or a seat.</summary>
    private static readonly HashSet<uint> Honours = Tokenizer.HashesOf("kc qc sc cbe mbe obe frs msp ms am");

    /// <summary>What is named so with an office behind it is a seat: Kisumu West.</summary>
    private static readonly HashSet<uint> Directions = Tokenizer.HashesOf("north south east west central upper lower northern southern eastern western");

    /// <summary>What somebody is called in an office without a name: "Mr Speaker", "Madam President".</summary>
    private static readonly HashSet<uint> Addressed = Tokenizer.HashesOf(
        "president mayor speaker chairman chairwoman chair chancellor minister prime secretary general justice ambassador governor senator commissioner attorney deputy vice moderator foreman");

    private static readonly HashSet<uint> FormsOfAddress = Tokenizer.HashesOf("mr mr. mrs mrs. ms ms. madam madame");

    private static readonly uint Dato = Tokenizer.HashOf("dato");

    /// <summary>Members of parliaments, who stand behind their seats: "the Kisumu West MP".</summary>
    private static readonly HashSet<uint> Offices = Tokenizer.HashesOf("mp mps mla mlas mlc mna mpa td tds mep meps mk");

    private static readonly HashSet<uint> Generations = Tokenizer.HashesOf("jr jr. sr sr.");

    /// <summary>Holidays are no names of ours, unless somebody is called so: "until Ramadan", but "Tariq Ramadan".</summary>
    private static readonly HashSet<uint> Holidays = Cues.Phrases(
        "ramadan", "eid", "eid al-fitr", "eid al-adha", "eid al fitr", "eid al adha", "diwali", "deepavali", "holi", "dussehra", "navratri", "ram navami", "onam", "pongal",
        "christmas", "easter", "hanukkah", "passover", "yom kippur", "rosh hashanah", "purim", "sukkot", "ashura", "nowruz", "vesak", "songkran", "sallah",
        "kwanzaa", "thanksgiving", "halloween", "chuseok", "seollal", "mawlid");

    private const int LongestHoliday = 3;

    private static readonly uint Tan = Tokenizer.HashOf("tan");

    private static readonly uint Sri = Tokenizer.HashOf("sri");

    private static readonly uint Ch = Tokenizer.HashOf("ch");

    private static readonly uint Ngo = Tokenizer.HashOf("ngo");

    private static readonly HashSet<uint> Currencies = Tokenizer.HashesOf("dollar dollars");

    /// <summary>The names that a stretch of words holds which the model takes for one.</summary>
    public static void Cut(Name name, NameTagging tagging, List<Name> names)
    {
        Span<Word> words = tagging.Words;
        var (start, end) = (name.Words.Start, name.Words.End);
        if (name.Kind == EntityKind.Person)
            start = BehindTitles(start, end, words);
        for (int i = start + 1; i < end - 1 && name.Kind is EntityKind.Person or EntityKind.Organization; i++)
        {
            if (!EndsName(tagging, start, i))
                continue;
            names.Add(name with { Words = new TextRange(start, i + 1) });
            start = i + 1;
        }

        if (name.Kind == EntityKind.Organization && end - start > 1 && words[start].Hash == Ngo)
            start++;
        if (name.Kind == EntityKind.Place && end < words.Length && IsMoney(tagging, end))
            return;
        if (end - start <= LongestHoliday && (start == 0 || !IsTitle(words[start - 1])) && Holidays.Contains(NameRuns.PhraseHash(words[start..end])))
            return;
        if (name.Kind == EntityKind.Person && IsOfficeAddressed(tagging, start, end))
            return;
        end = BeforeHonours(name, start, BeforeNumbers(name, start, end, words), words);
        bool office = end - start > 1 && words[end - 1].Has(WordFlags.AllUpper) && words[end - 2].Role == WordRole.Name && name.Kind is not null && Offices.Contains(words[end - 1].Hash);
        if (!office)
            names.Add(name with { Words = new TextRange(start, end) });
        else if (name.Kind == EntityKind.Person && IsMember(words, start, end - 1))
            names.Add(name with { Words = new TextRange(start, BeforeHonours(name, start, end - 1, words)) });
        else
            names.Add(name with { Words = new TextRange(start, end - 1), Kind = EntityKind.Place, Label = NameKind.Place });
    }

    /// <summary>"Caroline Lucas MP spoke" of herself; "the Mathare Kiambu MP" and "Kitutu Chache MP Ann Odera" sit for a place.</summary>
    private static bool IsMember(Span<Word> words, int start, int office)
    {
        if (office - start < 2 || (Cues.GoesOn(words, start) && words[start - 1].Hash == Cues.The) || (Cues.GoesOn(words, office + 1) && words[office + 1].Role == WordRole.Name))
            return false;
        for (int i = start; i < office; i++)
        {
            if (Directions.Contains(words[i].Hash))
                return false;
        }

        return !Places.IsListed(words[start]) || words[start].In(NameList.FirstName) != ListPosition.None;
    }

    /// <summary>"Kent 298" and "Pell 12" of a table: nobody is called by a number.</summary>
    private static int BeforeNumbers(Name name, int start, int end, Span<Word> words)
    {
        while (name.Kind == EntityKind.Person && end - start > 1 && words[end - 1].Shape is WordShape.SmallNumber or WordShape.Number or WordShape.Year)
            end--;
        return end;
    }

    /// <summary>The end of a person's name without honours: "Michelle Heeley KC", "Alan Dix CBE".</summary>
    private static int BeforeHonours(Name name, int start, int end, Span<Word> words)
    {
        while (name.Kind == EntityKind.Person && end - start > 2 && words[end - 1].Has(WordFlags.AllUpper) && words[end - 1].Lettering != Lettering.Capitals && Honours.Contains(words[end - 1].Hash))
            end--;
        return end;
    }

    /// <summary>"Mr Speaker", "Madam President, you lied": an office alone behind a form of address is no name. Ms Justice is, where the text has a Victoria Justice.</summary>
    public static bool IsOfficeAddressed(NameTagging tagging, int start, int end)
    {
        Span<Word> words = tagging.Words;
        if (start == 0 || words[start].Role != WordRole.Name || !FormsOfAddress.Contains(words[start - 1].Hash))
            return false;
        int longest = tagging.Evidence.Of(start).Longest;
        if (longest > 0 && longest > words[longest].CapsStart && words[longest - 1].In(NameList.FirstName) != ListPosition.None)
            return false;
        for (int i = start; i < end; i++)
        {
            if (!Addressed.Contains(words[i].Hash))
                return false;
        }

        return true;
    }

    /// <summary>"Ray Dunne Jr. Dunne wept.", "by Padma Mills Ltd. Padma denied it."</summary>
    private static bool EndsName(NameTagging tagging, int start, int index)
    {
        Word word = tagging.Words[index];
        if (Generations.Contains(word.Hash))
            return true;
        return tagging.Text.Text[word.End - 1] == '.' && Cues.IsLegalForm(word) && tagging.Words[index + 1].Hash == tagging.Words[start].Hash;
    }

    /// <summary>"US$300", "40 million US dollars": a currency is no place.</summary>
    private static bool IsMoney(NameTagging tagging, int behind) =>
        Currencies.Contains(tagging.Words[behind].Hash) || (tagging.Text.Text[tagging.Words[behind].Start] == '$' && !tagging.Words[behind].Has(WordFlags.SpaceBefore));

    /// <summary>Where a person's name begins when its titles are left out; a title alone stays what the model took it for.</summary>
    public static int BehindTitles(int start, int end, Span<Word> words)
    {
        while (start + 1 < end && (Titles.Contains(words[start].Hash) || IsRank(words, start) || (start > 0 && words[start].Hash == Sri && words[start - 1].Hash == Tan)))
            start++;
        // The apostrophe of "Dato' Azman Yahya" is a mark of its own.
        if (start + 2 < end && words[start].Hash == Dato)
            start += words[start + 1].Shape == WordShape.Quote ? 2 : 1;
        return start;
    }

    /// <summary>"DI Owen Pugh", and the chief of "Det Ch Insp".</summary>
    private static bool IsRank(Span<Word> words, int index)
    {
        bool rank = words[index].Has(WordFlags.AllUpper) && words[index].Lettering != Lettering.Capitals && Ranks.Contains(words[index].Hash);
        return rank || (words[index].Hash == Ch && Titles.Contains(words[index + 1].Hash));
    }

    public static bool IsTitle(in Word word) => Titles.Contains(word.Hash) || word.In(NameList.Title) != ListPosition.None;
}
