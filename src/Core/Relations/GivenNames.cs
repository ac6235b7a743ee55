using System;
using System.Collections.Generic;

namespace CorpusGen.Core.Relations;

/// <summary>What given names tell: mostly a man's or a woman's, the short forms of one name, and families that come first.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> Female = Titles.Set(
        "mary anna anne ann elizabeth maria sarah susan margaret hillary michelle laura barbara jennifer linda patricia karen nancy lisa emily emma olivia sophia sofia " +
        "julia julie kate katherine catherine christine christina angela ursula theresa nicola helen jane janet joan judith carol diana diane donna deborah rachel rebecca " +
        "ruth sandra sharon victoria virginia alice amy brigitte charlotte claire elena ellen eva grace hannah ingrid irina isabel jacinda jessica jill kamala " +
        "louise lucy marie marine martha melania melissa monica natalia natasha nicole olga priya sonia stephanie svetlana tatiana teresa ivanka lyudmila yulia cristina");

    private static readonly HashSet<string> Male = Titles.Set(
        "john james robert william bill george richard thomas charles joseph david michael daniel paul mark donald kenneth steven stephen edward brian ronald anthony kevin " +
        "jason matthew gary timothy larry jeffrey frank scott eric andrew peter raymond gregory patrick jack dennis jerry henry walter arthur albert barack boris " +
        "vladimir dmitry sergei sergey ivan nikolai alexander aleksandr mikhail yuri juan jose carlos luis miguel pedro jorge francisco antonio manuel fernando emmanuel " +
        "francois pierre jacques nicolas hans karl klaus wolfgang giuseppe mario paolo silvio mohammed muhammad ahmed ali hassan hussein omar abdullah ibrahim mustafa " +
        "narendra rahul rajiv hiroshi kenji takeshi shinzo tony gordon keir rishi philip simon adam alan benjamin christopher martin nelson oliver samuel tom");

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
        "nguyen tran pham hoang phan vu dang bui wen peng tsai chiang mao ban roh han");

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
