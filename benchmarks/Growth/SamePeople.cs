using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Core.Documents;

namespace CorpusGen.Benchmarks.Growth;

/// <summary>Documents that make much work for whoever compares all with all: every one names the same people, or none names another's.</summary>
internal static class SamePeople
{
    private static readonly string[] FirstNames = ["Anna", "Boris", "Carmen", "David", "Elif", "Farid", "Greta", "Hugo", "Ivana", "Jonas"];

    private static readonly string[] Surnames = ["Keller", "Ivanov", "Ruiz", "Osei", "Lindgren"];

    private static readonly string[] Syllables = ["ba", "den", "ko", "lin", "mar", "nov", "ra", "sten", "ti", "vel"];

    /// <summary>Each names all fifty, once in full and once by the surname.</summary>
    public static IReadOnlyList<SeedFile> Documents(int count) =>
        [.. Enumerable
            .Range(0, count)
            .Select(i => new SeedFile(PathOf(i), HeaderOf(i) + string.Concat(Enumerable.Range(0, 50).Select(person => Sentence(NameOf(person), i + person)))))];

    /// <summary>Each names four of its own.</summary>
    public static IReadOnlyList<SeedFile> DocumentsOfOthers(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new SeedFile(
            PathOf(i), HeaderOf(i) + string.Concat(Enumerable.Range(0, 4).Select(person => Sentence(OwnNameOf(i * 4 + person), i)))))];

    /// <summary>One document of so many characters.</summary>
    public static IReadOnlyList<SeedFile> OneDocument(int length)
    {
        var text = new StringBuilder(HeaderOf(1), length + 200);
        for (int i = 0; text.Length < length; i++)
            text.Append(Sentence(i % 3 == 0 ? OwnNameOf(i) : NameOf(i % 50), i)).Append(i % 5 == 4 ? "\n" : "");
        return [new SeedFile(PathOf(1), text.ToString())];
    }

    private static string NameOf(int person) => $"{FirstNames[person % 10]} {Surnames[person / 10]}";

    private static string OwnNameOf(int person) =>
        $"{FirstNames[person % 10]} {Capital(Syllables[person / 10 % 10])}{Syllables[person / 100 % 10]}{Syllables[person / 1_000 % 10]}{Syllables[person / 10_000 % 10]}";

    private static string Capital(string syllable) => char.ToUpperInvariant(syllable[0]) + syllable[1..];

    private static string PathOf(int number) => $"seeds/wire-{number.ToString("00000", CultureInfo.InvariantCulture)}.txt";

    private static string HeaderOf(int number) => $"Title: Report {number}\nDate: 2024-0{number % 9 + 1}-1{number % 10}\n\n";

    private static string Sentence(string name, int number) =>
        $"{name} met the mayor of Vienna on {(DayOfWeek)(number % 7)}, for the {number % 90 + 2}th time. “Nothing was lost,” {name.Split(' ')[1]} said last week.\n";
}
