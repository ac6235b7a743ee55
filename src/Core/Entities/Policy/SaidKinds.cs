using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Names of which the text says what they are, right before or right behind: "the startup Yenko", "the village of Orle", "Kwale county".</summary>
internal static class SaidKinds
{
    /// <summary>What is said of organisations, and of no person and no place: not "publisher" or "carrier", who may be people or ships.</summary>
    private static readonly HashSet<uint> OrganizationNouns = Tokenizer.HashesOf(
        "newspaper magazine broadcaster startup start-up airline chipmaker carmaker automaker insurer tabloid portal website weekly militia "
        + "lender conglomerate nonprofit ngo subsidiary side outfit union brewery driller drugmaker "
        + "shipbuilder consultancy distillery winery orchestra quartet quintet sextet trio choir troupe supergroup rockers three-piece four-piece five-piece");

    /// <summary>The second words of "law firm", "investment bank", "news agency", which say nothing alone.</summary>
    private static readonly Dictionary<uint, HashSet<uint>> OrganizationPairs = new()
    {
        [Tokenizer.HashOf("firm")] = Tokenizer.HashesOf("law security delivery consulting accounting auditing engineering shipping technology tech research equity arms oil"),
        [Tokenizer.HashOf("bank")] = Tokenizer.HashesOf("investment private state-owned savings"),
        [Tokenizer.HashOf("agency")] = Tokenizer.HashesOf("news advertising ratings rating travel talent management its their his her"),
        [Tokenizer.HashOf("club")] = Tokenizer.HashesOf("football soccer rugby hockey chess sports"),
        [Tokenizer.HashOf("station")] = Tokenizer.HashesOf("radio television tv"),
        [Tokenizer.HashOf("channel")] = Tokenizer.HashesOf("television tv news"),
        [Tokenizer.HashOf("group")] = Tokenizer.HashesOf(
            "girl boy pop rock rap vocal rebel rights militant advocacy lobby insurgent shipping industrial media retail banking mining oil energy telecoms insurance luxury"),
        [Tokenizer.HashOf("giant")] = Tokenizer.HashesOf("oil tech retail banking energy mining media pharmaceutical steel insurance internet e-commerce software telecoms car food"),
        [Tokenizer.HashOf("label")] = Tokenizer.HashesOf("record fashion its their his her"),
        [Tokenizer.HashOf("band")] = Tokenizer.HashesOf("rock punk metal jazz folk pop indie brass soul reggae ska tribute"),
        [Tokenizer.HashOf("tank")] = Tokenizer.HashesOf("think"),
        [Tokenizer.HashOf("site")] = Tokenizer.HashesOf("news"),
        [Tokenizer.HashOf("daily")] = Tokenizer.HashesOf("arabic english-language state-run business local french spanish"),
    };

    private static readonly HashSet<uint> PlaceNouns = Tokenizer.HashesOf(
        "village town city suburb hamlet municipality neighbourhood neighborhood island district province township port region settlement villages towns cities suburbs districts provinces islands ports");

    private static readonly HashSet<uint> OrganizationsInApposition = Tokenizer.HashesOf(
        "newspaper magazine broadcaster startup start-up airline chipmaker carmaker automaker insurer tabloid company firm bank lender conglomerate nonprofit charity union party agency "
        + "retailer carrier bookmaker brewer think-tank band club subsidiary app marketplace supermarket brewery distillery orchestra choir website");

    /// <summary>Firms as another firm has them: "Halden, its broker", not "Tom Coll, a broker".</summary>
    private static readonly HashSet<uint> OrganizationsOfOthers = Tokenizer.HashesOf("parent auditor underwriter broker sponsor insurer rival rivals supplier");

    private static readonly HashSet<uint> PlacesInApposition = Tokenizer.HashesOf("village town city suburb hamlet district province township port resort settlement borough region");

    private static readonly HashSet<uint> Possessives = Tokenizer.HashesOf("its their");

    private static readonly HashSet<uint> Determiners = Tokenizer.HashesOf("a an the");

    /// <summary>What may follow the noun of an apposition; "the company's" and "a bank director" are no such.</summary>
    private static readonly HashSet<uint> BehindNouns = Tokenizer.HashesOf("that which based in of near with on where founded owned run known");

    /// <summary>"Triple Rock Aggregates, owned by the mayor's brother".</summary>
    private static readonly HashSet<uint> Owned = Tokenizer.HashesOf("owned founded controlled");

    private static readonly uint By = Tokenizer.HashOf("by");

    private const int LongestApposition = 7;

    private static readonly HashSet<uint> Inhabitants = Tokenizer.HashesOf("residents villagers farmers natives citizens inhabitants mayor governor bishop archbishop");

    private static readonly HashSet<uint> OrganizationsBehind = Tokenizer.HashesOf("bloc newspaper magazine airline supermarket supermarkets militia television tabloid website startup coalition");

    private static readonly uint From = Tokenizer.HashOf("from");

    private static readonly HashSet<uint> PlacesBehind = Tokenizer.HashesOf("province district prefecture county township governorate municipality neighbourhood neighborhood squatter oblast");

    /// <summary>Countries as sport writes them in brackets behind a name: "Linda Nosek (CZE)".</summary>
    private static readonly HashSet<uint> Codes = Tokenizer.HashesOf(
        "usa gbr fra ger ita esp ned bel sui aut swe nor den fin rus ukr pol cze hun rou srb cro bul gre tur por irl chn jpn kor pak aus nzl can mex bra arg chi col rsa ken "
        + "eth uga nga gha mar alg egy tun svk slo kaz isr jam eng sco wal");

    /// <summary>"the magazine Alba Nova", "the town of Orle".</summary>
    public static IEnumerable<Name> Before(List<Name> names, NameTagging tagging)
    {
        int next = 0;
        foreach (int start in Cues.Starts(tagging))
        {
            if (KindBefore(tagging.Words, start) is not { } kind)
                continue;
            while (next < names.Count && names[next].Words.Start < start)
                next++;
            if (next < names.Count && names[next].Words.Start == start)
            {
                if (MayBe(names[next], kind, tagging.Words))
                    yield return Name.Certain(start, names[next].Words.End, kind);
            }
            else if (tagging.Words[start].Role == WordRole.Name && tagging.Words[start].CapsStart == start && tagging.Words[start].Shape != WordShape.Initial)
            {
                int end = start;
                while (end < tagging.Words[start].CapsEnd && end < start + 4 && !Cues.Days.Contains(tagging.Words[end].Hash))
                    end++;
                if (end > start && Cues.IsOutside(tagging, start, end))
                    yield return Name.Certain(start, end, kind);
            }
        }
    }

    /// <summary>Whether the model may have been wrong of a name: it is about countries and their parts least of all.</summary>
    private static bool MayBe(Name name, EntityKind kind, Span<Word> words) =>
        name.Kind != kind && name.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Place or null && (words[name.Words.Start].In(NameList.Country) | words[name.Words.Start].In(NameList.Region)) == ListPosition.None;

    private static EntityKind? KindBefore(Span<Word> words, int start)
    {
        if (start < 2 || !Cues.GoesOn(words, start) || words[start].Lettering != Lettering.Sentence || words[start - 1].Shape != WordShape.Lower)
            return null;
        Word noun = words[start - 1];
        if (noun.Hash == Cues.Of || noun.Hash == From)
        {
            uint before = words[start - 2].Hash;
            bool common = words[start - 2].Shape == WordShape.Lower || words[start - 2].Has(WordFlags.SentenceStart);
            return common && (Inhabitants.Contains(before) || (noun.Hash == Cues.Of && PlaceNouns.Contains(before))) ? EntityKind.Place : null;
        }

        if (OrganizationNouns.Contains(noun.Hash) || (OrganizationPairs.TryGetValue(noun.Hash, out var first) && first.Contains(words[start - 2].Hash)))
            return EntityKind.Organization;
        return null;
    }

    /// <summary>"Shopbox, a payments startup, …", "Orle, a village near the border".</summary>
    public static IEnumerable<Name> InApposition(List<Name> names, NameTagging tagging)
    {
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            int start = tagging.Words[run.End - 1].CapsStart;
            if (run.End + 2 >= tagging.Words.Length || tagging.Words[run.End].Shape != WordShape.Comma || tagging.Words[run.End - 1].Role != WordRole.Name || start < run.Start)
                continue;
            if (KindInApposition(tagging.Words, run.End + 1) is not { } kind || tagging.Words[start].Lettering != Lettering.Sentence)
                continue;
            while (next < names.Count && names[next].Words.End < run.End)
                next++;
            bool named = next < names.Count && names[next].Words.End == run.End;
            if (named && MayBe(names[next], kind, tagging.Words))
                yield return Name.Certain(names[next].Words.Start, run.End, kind);
            else if (!named && Cues.IsOutside(tagging, start, run.End) && !(tagging.Words[start].Has(WordFlags.SentenceStart) && tagging.Words[start].Casing is > 0 and < 4))
                yield return Name.Certain(start, run.End, kind);
        }
    }

    private static EntityKind? KindInApposition(Span<Word> words, int start)
    {
        if (words[start].Has(WordFlags.SentenceStart))
            return null;
        if (Owned.Contains(words[start].Hash) && Cues.GoesOn(words, start + 1) && words[start + 1].Hash == By)
            return EntityKind.Organization;
        bool ofOthers = Possessives.Contains(words[start].Hash);
        if (!ofOthers && !Determiners.Contains(words[start].Hash))
            return null;
        for (int i = start + 1; i + 1 < words.Length && i <= start + LongestApposition && !words[i].Has(WordFlags.SentenceStart); i++)
        {
            if (words[i].Shape is WordShape.Comma or WordShape.PossessiveMark || (BehindNouns.Contains(words[i].Hash) && words[i - 1].Shape != WordShape.Hyphen))
                return null;
            bool ends = words[i + 1].Shape is WordShape.Comma or WordShape.Period || BehindNouns.Contains(words[i + 1].Hash);
            if (!ends || words[i].Shape != WordShape.Lower)
                continue;
            if (ofOthers)
                return OrganizationsOfOthers.Contains(words[i].Hash) ? EntityKind.Organization : null;
            return OrganizationsInApposition.Contains(words[i].Hash) ? EntityKind.Organization : PlacesInApposition.Contains(words[i].Hash) ? EntityKind.Place : null;
        }

        return null;
    }

    /// <summary>"Linda Nosek (CZE)".</summary>
    public static IEnumerable<Name> InBrackets(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int at = name.Words.End + 1;
            if (name.Kind == EntityKind.Person && at + 1 < tagging.Words.Length && tagging.Words[at - 1].Shape == WordShape.Bracket && tagging.Words[at + 1].Shape == WordShape.Bracket
                && tagging.Words[at].Role == WordRole.Name && Codes.Contains(tagging.Words[at].Hash))
                yield return Name.Certain(at, at + 1, EntityKind.Place);
        }
    }

    /// <summary>"Van province", "the Kwale district", "the Iraqiya bloc".</summary>
    public static IEnumerable<Name> Behind(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int end = name.Words.End;
            bool acronym = tagging.Words[name.Words.Start].Has(WordFlags.AllUpper);
            bool body = name.Kind == EntityKind.Organization && (name.Words.Length > 1 || acronym || !tagging.Words[name.Words.Start].Has(WordFlags.Capitalized));
            if (name.Kind is not (EntityKind.Person or EntityKind.Organization or null) || body || end >= tagging.Words.Length || name.Words.Length > 2 || !Cues.GoesOn(tagging.Words, end))
                continue;
            if (tagging.Words[end].Shape != WordShape.Lower)
                continue;
            Word only = tagging.Words[name.Words.Start];
            if (PlacesBehind.Contains(tagging.Words[end].Hash))
                yield return Name.Certain(name.Words.Start, end, EntityKind.Place);
            else if (name.Kind != EntityKind.Organization && name.Words.Length == 1 && only.In(NameList.FirstName) == ListPosition.None && only.In(NameList.LastName) == ListPosition.None
                && OrganizationsBehind.Contains(tagging.Words[end].Hash))
                yield return Name.Certain(name.Words.Start, end, EntityKind.Organization);
        }
    }
}
