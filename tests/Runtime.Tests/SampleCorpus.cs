using System;
using System.Linq;
using System.Reflection;
using CorpusGen.Generated;

namespace CorpusGen.Runtime.Tests;

/// <summary>A corpus of two small articles, packed by hand as the generator would pack it.</summary>
internal static class SampleCorpus
{
    public const string Body =
        "Ada Lopez left Lima on Tuesday. She came back on Tuesday.\n\nLopez – in Peru for two years – rested 😀 in Lima.";

    public static CorpusIndex New() => New(Assembly.GetExecutingAssembly(), RiversRow());

    public static CorpusIndex New(Assembly assembly, string riversRow) => new(
        assembly,
        [() => new Articles(PlainRow(), riversRow)],
        [() => new Entities("person:ada-lopez\nAda Lopez\nLopez", "place:lima\nLima"), () => new Entities("place:peru\nPeru")],
        "plain\nrivers",
        Pack(0, 0));

    public static string RiversRow()
    {
        int second = Body.IndexOf("\n\n", StringComparison.Ordinal) + 2;
        int she = Body.IndexOf("She", StringComparison.Ordinal);
        int tuesday = Body.IndexOf("Tuesday", StringComparison.Ordinal);
        int again = Body.LastIndexOf("Tuesday", StringComparison.Ordinal);
        int years = Body.IndexOf("two years", StringComparison.Ordinal);
        return string.Join(
            "\n",
            "rivers",
            "seeds/rivers.txt",
            "3",
            "2024-02-28",
            "Two rivers",
            Pack(0, Body.Length),
            Pack(0, second - 2, 2, Body.Length - second),
            Pack(0, she - 1, 1, second - 2 - she, 2, Body.Length - second),
            "person:ada-lopez place:lima place:peru",
            Mentions(("Ada Lopez", 0, 0, 97), ("Lima", 0, 1, 100), ("Lopez", second, 0, 61), ("Peru", 0, 2, 100), ("Lima", second, 1, 88)),
            "D2024-02-27 PP2Y~APPROX",
            Pack(2, tuesday, 7, again - tuesday, 7, new DateOnly(2024, 2, 27).DayNumber + 1, 0) + Pack(1, years, 9, 0, 0));
    }

    public static string Pack(params int[] numbers)
    {
        const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return string.Concat(numbers.Select(number =>
        {
            string packed = "";
            for (; number >= 32; number >>= 5)
                packed += Digits[32 | (number & 31)];
            return packed + Digits[number];
        }));
    }

    private static string PlainRow() => string.Join(
        "\n", "plain", "seeds/plain.txt", "1", "", "", Pack(0, 23), Pack(0, 23), Pack(0, 23), "", "", "", "");

    private static string Mentions(params (string Text, int From, int Entity, int Percent)[] mentions)
    {
        int last = 0;
        return string.Concat(mentions.Select(mention =>
        {
            int start = Body.IndexOf(mention.Text, mention.From, StringComparison.Ordinal);
            string packed = Pack(start - last, mention.Text.Length, mention.Entity, mention.Percent);
            last = start;
            return packed;
        }));
    }

    private sealed class Articles(params string[] rows) : ArticleShard
    {
        protected override string[] Rows => rows;
    }

    private sealed class Entities(params string[] rows) : EntityShard
    {
        protected override string[] Rows => rows;
    }
}
