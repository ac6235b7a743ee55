using System;
using System.Linq;
using CorpusGen.Core.Findings;
using Xunit;

namespace CorpusGen.Core.Tests.Findings;

public class NearestNameTests
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("Title", "titel", 1)]
    [InlineData("date", "dates", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("zürich", "ZÜRCIH", 1)]
    public void A_distance_counts_slips(string left, string right, int slips) => Assert.Equal(slips, NearestName.Distance(left, right));

    [Fact]
    public void It_is_that_of_the_whole_table()
    {
        // A fixed seed: the same names in every run.
        var random = new Random(20190123);
        for (int i = 0; i < 5_000; i++)
        {
            string left = Word(random, 70);
            string right = i % 2 == 0 ? Word(random, 70) : Changed(left, random);
            Assert.Equal(ByTable(Start(left), Start(right)), NearestName.Distance(left, right));
        }
    }

    private static string Word(Random random, int longest) => string.Concat(Enumerable.Range(0, random.Next(longest)).Select(_ => "abcé"[random.Next(4)]));

    private static string Changed(string word, Random random)
    {
        for (int i = random.Next(4); i > 0 && word.Length > 1; i--)
        {
            int at = random.Next(word.Length - 1);
            word = random.Next(3) switch
            {
                0 => word.Remove(at, 1),
                1 => word.Insert(at, "x"),
                _ => word.Substring(0, at) + word[at + 1] + word[at] + word.Substring(at + 2),
            };
        }

        return word;
    }

    private static string Start(string word) => word.Substring(0, Math.Min(word.Length, WrittenName.LongestCompared));

    private static int ByTable(string left, string right)
    {
        int[,] table = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
