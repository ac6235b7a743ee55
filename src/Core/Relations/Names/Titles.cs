using System;
using System.Collections.Generic;

namespace CorpusGen.Core.Relations.Names;

/// <summary>What a title or a given name says of a person, where it says it.</summary>
internal enum Gender : byte
{
    Unknown,
    Female,
    Male,
}

/// <summary>The titles that stand before names in news, folded as <see cref="NameFold"/> folds.</summary>
internal static class Titles
{
    private static readonly HashSet<string> Forms = Set("mr mrs ms miss mx messrs sir dame lord lady madam madame monsieur herr frau senor senora");

    private static readonly HashSet<string> Roles = Set(
        "president premier chancellor minister secretary senator sen congressman congresswoman representative rep governor gov mayor councillor cllr cr " +
        "ambassador envoy commissioner chairman chairwoman chair director chief judge justice attorney sheriff detective inspector constable officer " +
        "sergeant sgt lieutenant lt captain capt major colonel col general gen admiral marshal commander cmdr brigadier corporal private " +
        "dr doctor prof professor reverend rev father bishop archbishop cardinal rabbi imam mullah ayatollah pastor " +
        "coach manager spokesman spokeswoman spokesperson leader speaker editor actor actress singer author");

    private static readonly HashSet<string> OfState = Set("president premier chancellor minister");

    private static readonly HashSet<string> Regnal = Set("king queen prince princess pope emperor empress sultan emir sheikh sheikha tsar duchess");

    /// <summary>Words that only stand inside a longer title: "prime minister", "secretary of state", "former vice president".</summary>
    private static readonly HashSet<string> Modifiers = Set(
        "prime vice deputy foreign interior finance defence defense first former ex acting interim crown chief state home lieutenant major " +
        "of the and for elect emeritus opposition police supreme");

    private static readonly HashSet<string> Female = Set("mrs ms miss dame lady madam madame frau senora congresswoman chairwoman spokeswoman actress queen princess empress sheikha duchess");

    private static readonly HashSet<string> Male = Set("mr messrs sir lord monsieur herr senor congressman chairman spokesman king prince pope emperor sultan emir sheikh tsar");

    private static readonly HashSet<string> Generations = Set("jr sr ii iii iv v vi vii viii xiv xvi xxiii");

    public static bool IsTitle(string word) => Forms.Contains(word) || Roles.Contains(word) || Regnal.Contains(word);

    /// <summary>Whether the title says what office somebody holds, so that it tells two people apart.</summary>
    public static bool IsRole(string word) => Roles.Contains(word);

    /// <summary>Whether a country's name may stand before the title.</summary>
    public static bool IsOfState(string word) => OfState.Contains(word);

    /// <summary>Whether the title stands before a given name and makes it a full name: Pope Francis, Queen Elizabeth.</summary>
    public static bool IsRegnal(string word) => Regnal.Contains(word);

    public static bool IsModifier(string word) => Modifiers.Contains(word);

    /// <summary>Whether the word follows a name and tells father from son, or one Charles from the next.</summary>
    public static bool IsGeneration(string word) => Generations.Contains(word);

    /// <summary>Whether it tells a son from his father, of whom the text may speak too.</summary>
    public static bool IsSonOrFather(string generation) => generation is "jr" or "sr";

    public static Gender GenderOf(string title) =>
        Female.Contains(title) ? Gender.Female : Male.Contains(title) ? Gender.Male : Gender.Unknown;

    internal static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
