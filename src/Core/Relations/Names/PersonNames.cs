using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Relations.Names;

/// <summary>People: "Putin" for Vladimir Putin, "Bill Clinton" for William Jefferson Clinton, "Xi" for Xi Jinping, "Peña" for Enrique Peña Nieto.</summary>
internal sealed class PersonNames : NamingCustoms
{
    private static readonly HashSet<string> Particles = Titles.Set("van von der den de da di do dos das del della la le al el bin ibn ben abu ter ten zu af y e wa arap");

    private PersonNames()
    {
    }

    public static PersonNames Customs { get; } = new();

    /// <summary>Whether a folded word is one that stands small within a name: von, de, bin.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>A given name and a surname: Ursula von der Leyen, but not von der Leyen.</summary>
    public static bool IsGivenAndSurname(NameForm form) => form.Words.Count > 1 && form.Words.Items.Count(word => !Particles.Contains(word)) > 1;

    public override bool NamesInFull(NameForm form) => IsGivenAndSurname(form);

    public override ShortFor Compare(NameForm shorter, NameForm fuller)
    {
        if (shorter.Generation.Length > 0 && fuller.Generation.Length > 0 && shorter.Generation != fuller.Generation)
            return ShortFor.No;
        // George Jr. is not George Dawson but his son, nor is Trump Jr. Donald Trump. Charles III is Prince Charles.
        if (Titles.IsSonOrFather(shorter.Generation) && fuller.Generation.Length == 0 && shorter.Words.Count < fuller.Words.Count)
            return ShortFor.No;
        // Pope Francis is not Francis Coppola, but Prince Mohammed is Mohammed bin Salman.
        if (Titles.IsRegnal(shorter.Title) && !Titles.IsRegnal(fuller.Title) && fuller.Words.Items.IndexOf("bin") < 0)
            return ShortFor.No;
        if (shorter.StandsIn(fuller, fuller.Words.Count - shorter.Words.Count))
            return ShortFor.Usually;
        return shorter.Words.Count > 1 ? CompareFull(shorter, fuller) : CompareWord(shorter, fuller);
    }

    public override IEnumerable<string> IndexWords(NameForm fuller) =>
        GivenNames.SetKey(fuller.First) is { } set ? fuller.Words.Items.Add(set) : fuller.Words.Items;

    public override IEnumerable<string> LookupWords(NameForm shorter)
    {
        yield return shorter.Last;
        if (shorter.Words.Count > 1)
            yield return shorter.First;
        if (GivenNames.SetKey(shorter.First) is { } set)
            yield return set;
    }

    public override Gender GenderOf(NamedMention mention)
    {
        Gender said = mention.SaidGender;
        return said == Gender.Unknown && mention.Form.Words.Count > 1 ? GivenNames.GenderOf(mention.Form.First) : said;
    }

    private static ShortFor CompareWord(NameForm shorter, NameForm fuller)
    {
        if (shorter.First.Length < 2)
            return ShortFor.No;
        if (shorter.First == fuller.First)
            return GivenNames.IsFamilyFirst(fuller.First) ? ShortFor.Usually : ShortFor.Loosely;
        bool inside = GivenNames.AreOne(shorter.First, fuller.First) || fuller.Words.Items.IndexOf(shorter.First) > 0;
        return inside && !Particles.Contains(shorter.First) ? ShortFor.Loosely : ShortFor.No;
    }

    private static ShortFor CompareFull(NameForm shorter, NameForm fuller)
    {
        // Gabriel García for Gabriel García Márquez.
        if (shorter.StandsIn(fuller, 0))
            return ShortFor.Usually;
        // J. Smith, Bill Smith and William Smith for William J. Smith.
        bool ends = shorter.Last == fuller.Last && IsGivenNameOf(shorter.First, fuller.First);
        return ends && MiddleNamesAgree(shorter, fuller) ? ShortFor.Usually
            : shorter.StandsIn(fuller, 1) ? ShortFor.Loosely
            : ShortFor.No;
    }

    private static bool IsGivenNameOf(string shorter, string fuller) => Agree(shorter, fuller) || GivenNames.AreOne(shorter, fuller);

    /// <summary>The middle names of the shorter form are those of the fuller one, read from the front (Donald J. Trump) or from the end (Andrés López Obrador).</summary>
    private static bool MiddleNamesAgree(NameForm shorter, NameForm fuller)
    {
        int few = shorter.Words.Count - 2;
        int many = fuller.Words.Count - 2;
        if (few > many)
            return false;
        bool fromFront = true;
        bool fromEnd = true;
        for (int i = 1; i <= few; i++)
        {
            fromFront &= Agree(shorter.Words[i], fuller.Words[i]);
            fromEnd &= shorter.Words[i].Length > 1 && string.Equals(shorter.Words[i], fuller.Words[i + many - few], StringComparison.Ordinal);
        }

        return fromFront || fromEnd;
    }

    private static bool Agree(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || (left[0] == right[0] && (left.Length == 1 || right.Length == 1));
}
