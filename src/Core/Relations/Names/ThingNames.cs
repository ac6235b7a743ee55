using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;

namespace CorpusGen.Core.Relations.Names;

/// <summary>Organisations, places and all that is no person: "WHO" for World Health Organization, "Fed" for Federal Reserve, "Falklands" for Falkland Islands.</summary>
internal sealed class ThingNames : NamingCustoms
{
    /// <summary>Three letters are in some order those of too many.</summary>
    private const int FewestInAnyOrder = 4;

    private static readonly ThingNames[] Customs = [.. Enum.GetValues(typeof(EntityKind)).Cast<EntityKind>().Select(kind => new ThingNames(kind))];

    /// <summary>Words at the end that say only what legal form a company has, or that a club is one.</summary>
    private static readonly HashSet<string> LegalForms = Titles.Set("inc incorporated ltd limited llc llp plc corp corporation co company ag sa nv bv gmbh spa oyj oy ab asa as se sab kk jsc pjsc ojsc tbk bhd saog fc afc cf");

    private static readonly HashSet<string> SmallWords = Titles.Set("of the and for in on at to de la le du des del da do el los las y e und der die das");

    /// <summary>Words that can be left off the end of a name of several words: Goldman Sachs for Goldman Sachs Group. Others make another thing of it.</summary>
    private static readonly HashSet<string> Descriptors = Titles.Set(
        "group company corporation holding holdings bank party club football agency airlines airways motors industries international service services championship championships");

    /// <summary>What a name that ends so is: one more of them makes another thing, as Oxford University Press is no university.</summary>
    private static readonly HashSet<string> Heads = Titles.Set(
        "university bank ministry college institute party court council committee commission agency association union department hospital school police press nations cross " +
        "foundation parliament assembly senate congress league federation authority bureau office center museum church charter fund programme program army");

    /// <summary>What is a body by that word alone.</summary>
    private static readonly HashSet<string> Chambers = Titles.Set("senate parliament congress cabinet assembly army navy police treasury");

    /// <summary>Words of a place's name that say only what kind of place it is, and are left out where that is clear.</summary>
    private static readonly HashSet<string> Features = Titles.Set("mount mountain mountains river strip desert peninsula archipelago islands island plateau valley republic kingdom commonwealth state city");

    /// <summary>What firms called by their initials put behind them, and leave off: UBS Group, TDR Capital. The UN Security Council is not the UN.</summary>
    private static readonly HashSet<string> BehindInitials = Titles.Set("group holding holdings capital partners international");

    /// <summary>Houses known by their own name alone: Johns Hopkins University, Al-Shifa Hospital.</summary>
    private static readonly HashSet<string> Houses = Titles.Set("hospital university college");

    /// <summary>What a town has, and is seldom meant by its name alone.</summary>
    private static readonly HashSet<string> Authorities = Titles.Set("council police court hospital school authority museum prison airport");

    private static readonly HashSet<string> Districts = Titles.Set("shire county city town district borough municipal regional community parish");

    private static readonly HashSet<string> StateForms = Titles.Set("republic kingdom commonwealth federation state union emirate");

    private readonly EntityKind _kind;

    private ThingNames(EntityKind kind) => _kind = kind;

    public static ThingNames CustomsOf(EntityKind kind) => Customs[(int)kind];

    /// <summary>The folded words of a name without what may be missing: a company's legal form, a group's plural, British spellings.</summary>
    public static List<string> Normalize(string[] words, EntityKind kind)
    {
        var result = words.Select(Spelling).ToList();
        if (kind == EntityKind.Organization)
        {
            while (result.Count > 1 && LegalForms.Contains(result[result.Count - 1]))
                result.RemoveAt(result.Count - 1);
        }

        if (kind == EntityKind.Group && result.Count == 1)
            result[0] = Singular(result[0]);
        if (kind == EntityKind.Event)
            NormalizeOrdinals(result);
        if (kind == EntityKind.Place && result.Count > 1)
            result[0] = result[0] switch { "st" => "saint", "mt" => "mount", "ft" => "fort", var first => first };
        return result;
    }

    /// <summary><c>Russians</c> → <c>Russian</c>; names that only look like plurals stay: <c>Swiss</c>, <c>Sioux</c>.</summary>
    public static string Singular(string name) =>
        name.Length > 3 && name[name.Length - 1] is 's' && name[name.Length - 2] is not ('s' or 'S') ? name.Substring(0, name.Length - 1) : name;

    public override bool NamesInFull(NameForm form) => form.Words.Count > 1;

    public override ShortFor Compare(NameForm shorter, NameForm fuller)
    {
        if (_kind is EntityKind.Group or EntityKind.Work)
            return ShortFor.No;
        if (shorter.Words.Count == 1 && fuller.Words.Count > 1 && IsAcronymOf(shorter, fuller))
            return ShortFor.Usually;
        if (shorter.IsAcronym && InAnyOrder(shorter.First) is { } letters && letters == InitialsInAnyOrder(fuller) && shorter.First[0] == fuller.First[0])
            return ShortFor.Loosely;
        if (InitialsWithAnd(shorter) is { } initials && initials == InitialsOfPartners(fuller))
            return ShortFor.Usually;
        if (_kind == EntityKind.Place)
            return IsShortPlace(shorter, fuller) ? ShortFor.Usually : ShortFor.No;
        if (SameWordsInAnotherOrder(shorter, fuller))
            return ShortFor.Usually;
        if (shorter.Words.Items.All(SmallWords.Contains))
            return ShortFor.No;
        if (shorter.StandsIn(fuller, 0))
            return !IsShortByFront(shorter, fuller) ? ShortFor.No : IsAuthority(shorter, fuller) ? ShortFor.Loosely : ShortFor.Usually;
        if (shorter.StandsIn(fuller, fuller.Words.Count - shorter.Words.Count) && !SmallWords.Contains(shorter.First) && !shorter.IsAcronym)
            return ShortFor.Usually;
        return shorter.Words.Count == 1 && Clipped(fuller).Contains(shorter.First, StringComparer.Ordinal) ? ShortFor.Loosely : ShortFor.No;
    }

    public override IEnumerable<string> IndexWords(NameForm fuller) =>
        fuller.Words.Items.Concat(Initials(fuller)).Concat(Plurals(fuller)).Concat(Clipped(fuller)).Concat(InitialsOfPartners(fuller) is { } initials ? [initials] : [])
            .Concat(InitialsInAnyOrder(fuller) is { } letters ? [letters] : []);

    public override IEnumerable<string> LookupWords(NameForm shorter) =>
        InitialsWithAnd(shorter) is { } initials ? [initials]
        : shorter.IsAcronym && InAnyOrder(shorter.First) is { } letters ? [shorter.First, letters]
        : shorter.Words.Items.Where(word => !SmallWords.Contains(word));

    /// <summary>The initials of a name, without and with those of its small words: <c>World Health Organization</c> → <c>who</c>.</summary>
    internal static IEnumerable<string> Initials(NameForm fuller)
    {
        if (fuller.Words.Count < 2)
            yield break;
        string all = string.Concat(fuller.Words.Items.Select(word => word[0]));
        string large = string.Concat(fuller.Words.Items.Where(word => !SmallWords.Contains(word)).Select(word => word[0]));
        yield return all;
        if (large != all)
            yield return large;
        // USGS, U.S. Geological Survey; UNEP, UN Environment Programme.
        if (IsState(fuller.First) && large.Length > 1)
            yield return fuller.First + large.Substring(1);
        // CICC, China International Capital Corp.
        string form = NameFold.Words(fuller.Text).LastOrDefault() ?? "";
        if (LegalForms.Contains(form) && form != fuller.Last)
            yield return large + form[0];
    }

    private static bool IsState(string word) => word is "us" or "un" or "uk" or "eu";

    /// <summary>A short acronym is written in capitals, or nearly so (MoD); a longer one may be read as a word: Nato, Unicef.</summary>
    internal static bool IsAcronymOf(NameForm shorter, NameForm fuller) =>
        (shorter.First.Length > 3 || shorter.Text.Count(char.IsUpper) > 1) && Initials(fuller).Contains(shorter.First, StringComparer.Ordinal);

    private static bool IsShortByFront(NameForm shorter, NameForm fuller)
    {
        if (shorter.IsAcronym)
            return !IsState(shorter.First) && fuller.Words.Items.Skip(1).All(BehindInitials.Contains);
        // The Senate is not the Senate Judiciary Committee, nor Parliament Parliament House; but Congress may be the Congress Party.
        if (shorter.Words.Count == 1 && Chambers.Contains(shorter.First))
            return fuller.Words.Items.Skip(1).All(Descriptors.Contains);
        if (shorter.Words.Count == 1 || SmallWords.Contains(fuller.Words[shorter.Words.Count]))
            return true;
        // Oxford University Press is not Oxford University, nor the United Nations Security Council the United Nations.
        var rest = fuller.Words.Items.Skip(shorter.Words.Count).ToList();
        if (IsCouncil(rest))
            return true;
        if (Heads.Contains(shorter.Last))
            return rest.All(Descriptors.Contains);
        return rest.All(Descriptors.Contains) || (rest.Count == 1 && (!Heads.Contains(rest[0]) || Houses.Contains(rest[0]))) || AreFurtherPartners(fuller, rest);
    }

    /// <summary>Marden Vale for Marden Vale Borough Council, where the place is not meant.</summary>
    private static bool IsCouncil(List<string> rest) => rest.Count == 2 && rest[1] == "council" && Districts.Contains(rest[0]);

    /// <summary>Orle is Orle United rather than Orle City Council or Orle Police, where both are named.</summary>
    private static bool IsAuthority(NameForm shorter, NameForm fuller) => shorter.Words.Count == 1 && !shorter.IsAcronym && Authorities.Contains(fuller.Last);

    /// <summary>Quinn Emanuel for Quinn Emanuel Urquhart &amp; Sullivan.</summary>
    private static bool AreFurtherPartners(NameForm fuller, List<string> rest) =>
        fuller.Text.IndexOf('&') >= 0 && rest.Count > 2 && rest[rest.Count - 2] == "and" && !rest.Exists(Heads.Contains) && !rest.Exists(Descriptors.Contains);

    /// <summary><c>M&amp;S</c> as <c>m&amp;s</c>, null for what is not of that form.</summary>
    private static string? InitialsWithAnd(NameForm form) =>
        form.Words.Count == 3 && form.Words[1] == "and" && form.First.Length == 1 && form.Last.Length == 1 ? form.First + "&" + form.Last : null;

    /// <summary>Marks &amp; Spencer as <c>m&amp;s</c>.</summary>
    private static string? InitialsOfPartners(NameForm form) =>
        form.Words.Count == 3 && form.Words[1] == "and" && form.First.Length > 1 && form.Last.Length > 1 ? form.First.Substring(0, 1) + "&" + form.Last.Substring(0, 1) : null;

    /// <summary>The letters of an acronym of four or more in the order of the alphabet, null for what is shorter.</summary>
    private static string? InAnyOrder(string acronym) =>
        acronym.Length < FewestInAnyOrder ? null : "~" + string.Concat(acronym.OrderBy(letter => letter));

    /// <summary>The initials of the Movement of Democratic Forces of Orle as they would be sorted, which in French is the MFDO.</summary>
    private static string? InitialsInAnyOrder(NameForm fuller) =>
        fuller.Words.Count < FewestInAnyOrder ? null : InAnyOrder(string.Concat(fuller.Words.Items.Where(word => !SmallWords.Contains(word)).Select(word => word[0])));

    /// <summary>Ministry of Defence, Defence Ministry.</summary>
    internal static bool SameWordsInAnotherOrder(NameForm shorter, NameForm fuller)
    {
        var left = shorter.Words.Items.Where(word => !SmallWords.Contains(word)).OrderBy(word => word, StringComparer.Ordinal);
        var right = fuller.Words.Items.Where(word => !SmallWords.Contains(word)).OrderBy(word => word, StringComparer.Ordinal);
        return shorter.Words.Count > 1 && left.SequenceEqual(right, StringComparer.Ordinal);
    }

    /// <summary>Everest for Mount Everest, Gaza for Gaza Strip, Congo for the Democratic Republic of Congo, Falklands for Falkland Islands.</summary>
    private static bool IsShortPlace(NameForm shorter, NameForm fuller)
    {
        int rest = fuller.Words.Count - shorter.Words.Count;
        if (rest > 0 && shorter.StandsIn(fuller, rest))
        {
            int of = fuller.Words.Items.Take(rest).ToList().FindIndex(SmallWords.Contains);
            return of > 0 ? fuller.Words.Items.Take(of).Any(StateForms.Contains) || Features.Contains(fuller.First) : rest == 1 && Features.Contains(fuller.First);
        }

        if (rest > 0 && shorter.StandsIn(fuller, 0))
        {
            string next = fuller.Words[shorter.Words.Count];
            return next switch
            {
                "city" or "state" or "republic" or "kingdom" => shorter.Words.Count > 1,
                "of" => shorter.Words.Count > 1,
                "dc" => true,
                _ => rest == 1 && Features.Contains(next),
            };
        }

        return Plurals(fuller).Contains(shorter.Key, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Plurals(NameForm fuller) =>
        fuller.Words.Count == 2 && fuller.Last is "islands" or "mountains" ? [fuller.First + "s"] : [];

    /// <summary>The Fed for the Federal Reserve.</summary>
    private static IEnumerable<string> Clipped(NameForm fuller) =>
        fuller.Words.Count > 1 && fuller.First.Length > 5 ? [fuller.First.Substring(0, 3)] : [];

    private static string Spelling(string word) => word switch
    {
        "centre" => "center",
        "defence" => "defense",
        _ when word.EndsWith("isation", StringComparison.Ordinal) => word.Substring(0, word.Length - 7) + "ization",
        _ => word,
    };

    private static void NormalizeOrdinals(List<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            words[i] = words[i] switch { "ii" => "second", "i" when i > 0 => "first", "iii" => "third", var word => word };
            if (i > 0 && words[i] is "first" or "second" or "third" && words[0] is not ("first" or "second" or "third"))
            {
                string ordinal = words[i];
                words.RemoveAt(i);
                words.Insert(0, ordinal);
            }
        }
    }
}
