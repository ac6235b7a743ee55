using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Tests.Entities;
using CorpusGen.Core.Tests.Times;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Text;

/// <summary>What looks the same is read the same: every case of times, and every marked text, in the spellings that texts from elsewhere have.</summary>
public class TypographyTests
{
    /// <summary>For each spelling, what stands for a character, given those before and behind it.</summary>
    private static readonly Dictionary<string, Func<char, char, char, string>> Spellings = new()
    {
        ["typewriter apostrophes"] = (_, c, _) => c == '’' ? "'" : One(c),
        ["printed apostrophes"] = (before, c, behind) => c == '\'' && char.IsLetter(before) && char.IsLetter(behind) ? "’" : One(c),
        ["letter apostrophes"] = (before, c, behind) => c is '\'' or '’' && char.IsLetter(before) && char.IsLetter(behind) ? "ʼ" : One(c),
        ["hyphens that hold a line"] = (before, c, behind) => c == '-' && char.IsLetter(before) && char.IsLetter(behind) ? "\u2011" : One(c),
        ["blanks that hold a line"] = (_, c, _) => c == ' ' ? "\u00A0" : One(c),
        ["narrow blanks"] = (_, c, _) => c == ' ' ? "\u202F" : One(c),
        ["soft hyphens"] = (before, c, behind) => char.IsLower(before) && char.IsLower(c) && char.IsLower(behind) ? $"\u00AD{c}" : One(c),
        ["marks of direction"] = (before, c, _) => before == ' ' && char.IsLetter(c) ? $"\u200E{c}" : One(c),
    };

    public static TheoryData<string> Names() => [.. Spellings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Times_are_found_in_any_spelling(string spelling)
    {
        var wrong = new List<string>();
        foreach (TimeCase wanted in Repository.CaseFiles("times", "*.txt").SelectMany(TimeCase.Read).Select(line => line.Case))
        {
            string plain = TimesOf(wanted, wanted.Text, place => place);
            string written = Write(wanted.Text, spelling, out int[] places);
            string found = TimesOf(wanted, written, place => places[place]);
            if (plain != found)
                wrong.Add($"{wanted.Text}\n  as it stands {plain}\n  with {spelling} {found}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_found_in_any_spelling(string spelling)
    {
        foreach (string marked in Repository.CaseFiles("entities", "*.txt").Select(file => Repository.ReadCase("entities", file)))
        {
            string text = MarkedText.Strip(marked);
            string written = Write(text, spelling, out int[] places);
            Assert.Equal(EntitiesOf(text, place => place), EntitiesOf(written, place => places[place]));
        }
    }

    private static string One(char c) => c.ToString();

    /// <param name="places">For each border between characters of the result, that of the text.</param>
    private static string Write(string text, string spelling, out int[] places)
    {
        var written = new List<char>();
        var origins = new List<int>();
        for (int i = 0; i < text.Length; i++)
        {
            string instead = Spellings[spelling](i > 0 ? text[i - 1] : ' ', text[i], i + 1 < text.Length ? text[i + 1] : ' ');
            written.AddRange(instead);
            origins.AddRange(Enumerable.Repeat(i, instead.Length));
        }

        places = [.. origins, text.Length];
        return new string([.. written]);
    }

    private static string TimesOf(TimeCase wanted, string text, Func<int, int> place) => string.Join("; ", TimeTagger
        .Tag(Tokenizer.Tokenize(text), wanted.Published, wanted.Settings)
        .Select(time => $"{place(time.Range.Start)}..{place(time.Range.End)} {time.Kind} {time.Value} {time.Mod}"));

    private static IEnumerable<string> EntitiesOf(string text, Func<int, int> place) => EntityTagger
        .Tag(Tokenizer.Tokenize(text))
        .Select(entity => $"{place(entity.Range.Start)}..{place(entity.Range.End)} {entity.Kind}");
}
