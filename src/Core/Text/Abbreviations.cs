using System.Collections.Generic;

namespace CorpusGen.Core.Text;

/// <summary>Words that are written with a period which ends no sentence, and the words that tell when it does all the same.</summary>
internal static class Abbreviations
{
    /// <summary>Always followed by what they belong to, and only with a capital: "Mr. Abe", "St. Lucia".</summary>
    public static HashSet<uint> Titles { get; } = Tokenizer.HashesOf(
        "mr mrs ms messrs mme mlle dr prof gen lt col sgt cpl maj capt cmdr adm brig gov sen rep reps sens hon rev fr msgr st ste sta sto mt ft sr sra brgy "
        + "supt insp amb pres atty vols eds");

    private static readonly uint Maria = Tokenizer.HashOf("ma");

    private static readonly HashSet<uint> BehindMaria = Tokenizer.HashesOf(
        "teresa theresa corazon lourdes luisa cristina christina victoria elena isabel carmen ana rosario socorro fe paz concepcion consuelo gracia antonia milagros luz belen celia pilar divina "
        + "josefina clara rita angelica dolores mercedes asuncion remedios salome leonora soledad estrella aurora imelda rosa");

    /// <summary>"Ma. Corazon", as the Philippines shorten Maria, and no sentence behind "Jack Ma."</summary>
    public static bool IsMaria(uint name, uint next) => name == Maria && BehindMaria.Contains(next);

    /// <summary>Never last, in lower case: "vs. France".</summary>
    public static HashSet<uint> Links { get; } = Tokenizer.HashesOf("vs cf viz approx eg ie al");

    /// <summary>Abbreviated names, with a capital, that may stand last: then the next sentence opens with a word that no name goes on with.</summary>
    public static HashSet<uint> MayEnd { get; } = Tokenizer.HashesOf(
        "inc corp co cos ltd llc plc bros jr esq univ assn ave blvd rd ct sq hwy jan feb mar apr jun jul aug sept sep oct nov dec "
        + "mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb "
        + "nev okla ore pa tenn tex va wash wis wyo ont que");

    /// <summary>Abbreviations only where a number follows: "No. 10", "p. 4".</summary>
    public static HashSet<uint> BeforeNumbers { get; } = Tokenizer.HashesOf("no nos p pp art sec ch fig vol para para op ver pt");

    /// <summary>Words that open sentences and go on with no name.</summary>
    public static HashSet<uint> Openers { get; } = Tokenizer.HashesOf(
        "the a an this that these those there here he she it they we you i his her its their our my your who what when where why how which "
        + "in on at by for from to of with without after before since until during while as if but and or so yet nor because although though however "
        + "meanwhile moreover also then now not no yes some many most more all both each every any another other one two three several few "
        + "under over about against among between through despite once is are was were will would can could should may might must do does did has have had");

    /// <summary>Verbs of speech, behind a quote that ends in a stop of its own.</summary>
    public static HashSet<uint> SpeechVerbs { get; } = Tokenizer.HashesOf(
        "said says say asked asks added adds told tells wrote writes replied replies shouted cried exclaimed tweeted answered wondered posted declared");
}
