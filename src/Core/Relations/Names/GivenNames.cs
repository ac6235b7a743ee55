using System;
using System.Collections.Generic;

namespace CorpusGen.Core.Relations.Names;

/// <summary>What given names tell: mostly a man's or a woman's, the short forms of one name, and families that come first.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> Female = Titles.Set(
        "ada agnes aisha alexandra alice amanda amina amy ana angela angelina ann anna anne annette barbara beatrice beatriz " +
        "brenda brigitte camila carla carmen carol caroline catherine cecilia charlotte chiara christina christine claire clara " +
        "cristina cynthia deborah diana diane donna dorothy edith eleanor elena elizabeth ellen emily emma erica esther eva " +
        "fatima fiona florence frances gabriela gloria grace greta gwen hannah harriet heather heidi helen hillary ines ingrid " +
        "irene irina isabel ivanka jacinda jacqueline jane janet janice jasmine jennifer jessica jill joan joanna josephine joyce " +
        "judith julia julie juliet kamala karen kate katherine khadija kristin laura leila lena linda lisa lorraine louise lucia " +
        "lucy lyudmila madeleine margaret maria marie marina marine marta martha martina mary matilda maya melania melissa " +
        "michelle miriam monica monique nadia nancy naomi natalia natalie natasha nicola nicole nina norma olga olivia pamela " +
        "patricia paula penelope phyllis priya rachel rebecca rosa rosemary ruby ruth samantha sandra sarah sharon sheila shirley " +
        "silvia sofia sonia sophia stephanie sue susan svetlana sylvia tamara tanya tatiana teresa theresa tina ursula valerie " +
        "vera veronica victoria virginia wendy yolanda yulia yvonne zainab zoe");

    private static readonly HashSet<string> Male = Titles.Set(
        "abdul abdullah adam adrian ahmed alan albert alejandro aleksandr alexander alfred ali allan amir andreas andres andrew " +
        "angus anthony antonio arnold arthur arturo barack barry benedict benjamin bernard bernie bill boris bradley brian bruce " +
        "carl carlo carlos chad charles christopher clive colin craig curtis cyril dale daniel darren david denis dennis derek " +
        "diego dieter dmitri dmitry donald douglas duncan edgar eduardo edward edwin emilio emmanuel enrique eric ernest eugene " +
        "evan felipe felix fernando francisco francois frank franz fred frederick gabriel gary gavin george gerald gerard gilbert " +
        "giovanni giuseppe glenn gordon graham gregory guillermo gustavo hans harold harry hassan hector henry herbert hiroshi " +
        "horace howard hugh hugo hussein ian ibrahim igor ismail ivan jack jacob jacques jaime jakob james jason javier jeffrey " +
        "jeremy jerry jesus joel johan johannes john jonathan jorg jorge jose joseph juan jurgen karim karl keir keith kenji " +
        "kenneth kevin klaus kyle larry lars lawrence leo leon leonard leonid liam lorenzo louis luca ludwig luis malcolm manuel " +
        "marco marcus mario mark martin matteo matthew maurice mauricio maxim mehmet melvin michael miguel mikhail mitchell " +
        "mohamed mohammed moses muhammad muhammadu mustafa narendra nathan neil nelson nicholas nicolas nigel nikolai norman oleg " +
        "oliver omar oscar otto owen paolo pascal patrick paul pavel pedro percy peter philip pierce pierre rafael rahul rajiv " +
        "ralph ramon raymond recep reginald rene ricardo richard rishi robert roberto rodrigo roger roland rolf roman ronald rory " +
        "ross roy russell salman salvador samuel santiago scott sean sebastian sergei sergey sergio seth shinzo sidney silvio " +
        "simon stanley stefan stephen steven stuart sven takeshi ted terence theodore thomas tim timothy todd tom tommy tony " +
        "trevor uwe vernon victor vikram viktor vincent vladimir walter wayne wesley william wolfgang yuri yusuf");

    /// <summary>Each set is one given name in full and in short.</summary>
    private static readonly string[] Sets =
    [
        "william bill billy will", "robert bob bobby rob", "richard dick rick", "james jim jimmy", "john johnny", "michael mike mick", "thomas tom tommy",
        "joseph joe joey", "anthony tony", "edward ed eddie ted", "theodore theo", "charles charlie chuck", "daniel dan danny", "donald don", "david dave",
        "steven stephen steve", "andrew andy", "benjamin ben", "christopher chris", "gregory greg", "jeffrey jeff", "kenneth ken", "lawrence larry",
        "matthew matt", "nicholas nick", "patrick pat", "peter pete", "philip phil", "ronald ron", "samuel sam", "timothy tim", "bernard bernie",
        "elizabeth liz beth betty", "katherine catherine kate kathy", "margaret maggie peggy", "susan sue", "deborah debbie", "jennifer jenny jen",
        "patricia patty", "barbara barb", "rebecca becky", "victoria vicky", "alexander alex", "alexandra sandra", "frederick fred", "gerald gerry jerry",
        "jacob jake", "leonard len lenny", "raymond ray", "vincent vince", "mitchell mitch", "nathaniel nate", "zachary zach",
    ];

    private static readonly HashSet<string> FamilyFirst = Titles.Set(
        "kim lee park choi jung kang cho yoon moon xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang song tang deng jiang " +
        "nguyen tran pham hoang phan vu dang bui wen peng tsai chiang mao ban roh han " +
        "cai cao cui dai ding dong duan fang feng fu ge gu hou jia kong lei lu meng pan qi qian qin qiu ren shen shi su tao tian wei xia xiao xie xu xue yan yao ye yin yu yuan zeng zhong zou " +
        "ahn baek hong hwang jeon kwon noh ryu seo shin yoo");

    private static readonly Dictionary<string, int> SetOf = NumberSets();

    public static Gender GenderOf(string givenName) =>
        Female.Contains(givenName) ? Gender.Female : Male.Contains(givenName) ? Gender.Male : Gender.Unknown;

    /// <summary>Whether the two are one given name, in full and in short: William and Bill.</summary>
    public static bool AreOne(string left, string right) =>
        SetOf.TryGetValue(left, out int set) && SetOf.TryGetValue(right, out int other) && set == other;

    /// <summary>A word under which every short form of the name is found, or null where there is none.</summary>
    public static string? SetKey(string givenName) =>
        SetOf.TryGetValue(givenName, out int set) ? "=" + set.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Whether a name that begins so puts the family first, so that its first word is what a bare mention says: Xi Jinping.</summary>
    public static bool IsFamilyFirst(string firstWord) => FamilyFirst.Contains(firstWord);

    private static Dictionary<string, int> NumberSets()
    {
        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < Sets.Length; i++)
        {
            foreach (string name in Sets[i].Split(' '))
            {
                if (!sets.ContainsKey(name))
                    sets.Add(name, i);
            }
        }

        return sets;
    }
}
