using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Core.Tests.Entities;

/// <summary>
/// Cases are files: paragraphs with the names that should be found marked in place, <c>[name](kind)</c>, as in the training data but none
/// of it; each paragraph is a document.
/// </summary>
public class EntityTaggerTests
{
    private const string FirstDocument = "seeds/000_a96fc8afed58e714.gold.json";

    public static IEnumerable<object[]> Cases =>
        from file in Repository.CaseFiles("entities", "*.txt")
        from document in Repository.ReadCase("entities", file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        select new object[] { file, document.Trim('\n') };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_what_is_marked(string file, string marked)
    {
        Assert.NotEmpty(file);
        string text = MarkedText.Strip(marked);
        Assert.Equal(marked, MarkedText.Mark(text, EntityTagger.Tag(Tokenizer.Tokenize(text))));
    }

    [SharedFact(FirstDocument)]
    public void Agrees_with_the_gold_of_the_first_document()
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared(FirstDocument)));
        string text = gold.RootElement.GetProperty("text").GetString()!;
        IEnumerable<string> expected = gold.RootElement.GetProperty("entities").EnumerateArray()
            .Select(entity => $"{entity.GetProperty("start")}..{entity.GetProperty("end")} {entity.GetProperty("kind")}");
        Assert.Equal(expected, EntityTagger.Tag(Tokenizer.Tokenize(text)).Select(mention => $"{mention.Range} {mention.Kind}"));
    }

    [Fact]
    public void Mentions_are_in_order_and_never_overlap_whatever_the_text()
    {
        var random = new Random(7);
        string[] parts = ["Bank", "of", "the ", " ", "\n", "\n\n", "Émile", "U.S.", "'s", "“", "(", "2019", "-", "Zürich", "said", ".", "\uD83D\uDE00", "\uD800", "al-", "WAR", "AND", "\0"];
        for (int round = 0; round < 300; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 120).Select(_ => parts[random.Next(parts.Length)]));
            int next = 0;
            foreach (EntityMention mention in EntityTagger.Tag(Tokenizer.Tokenize(text)))
            {
                Assert.True(mention.Range.Start >= next && mention.Range.End > mention.Range.Start && mention.Range.End <= text.Length);
                Assert.InRange(mention.Confidence, 0f, 1f);
                next = mention.Range.End;
            }
        }
    }

    [Theory]
    [InlineData("A ")]
    [InlineData("World War ")]
    [InlineData("Bank of ")]
    [InlineData("(JSC) ")]
    [InlineData("Kremlin embassy ")]
    [InlineData("de ")]
    [InlineData("Ministry of Sport, ")]
    [InlineData("Ministry of Sport and ")]
    [InlineData("Jan van der ")]
    [InlineData("Bob \"Moose\" Kelso ")]
    [InlineData("USS Carl Vinson and the Carl Vinson ")]
    [InlineData("Mr President Novo Nordisk MP Novo ")]
    [InlineData("a special team (ST), Halden Ltd, a firm, ")]
    [InlineData("coach goals beat Leeds, Hull, Madison and ")]
    [InlineData("the film Six of the ")]
    [InlineData("LEEDS, Hull (")]
    public void Takes_linear_time_on_hostile_text(string unit)
    {
        Cost.AssertGrowsAsItsSize(60_000, units =>
        {
            string text = string.Concat(Enumerable.Repeat(unit, units));
            return () => EntityTagger.Tag(Tokenizer.Tokenize(text));
        });
    }

    [Fact]
    public void Threads_find_the_same()
    {
        string[] texts = [.. Cases.Select(each => MarkedText.Strip((string)each[1]))];
        string[] alone = [.. texts.Select(Found)];
        string[] together = new string[texts.Length];
        Parallel.For(0, texts.Length, i => together[i] = Found(texts[i]));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void The_model_names_its_version_its_size_and_its_terms()
    {
        using Stream model = typeof(EntityModel).Assembly.GetManifestResourceStream("CorpusGen.Core.Entities.entities.bin")!;
        Assert.InRange(model.Length, 1, 3_000_000);
        Assert.Contains("CC BY 4.0", EntityModel.Default.Licences);
    }

    [Fact]
    public void A_model_for_other_features_is_refused()
    {
        byte[] data = new byte[EntityModel.HeaderLength];
        BitConverter.GetBytes(EntityModel.Magic).CopyTo(data, 0);
        BitConverter.GetBytes(EntityModel.Version).CopyTo(data, 4);
        BitConverter.GetBytes(EntityModel.FeatureHash + 1).CopyTo(data, 8);
        Assert.Contains("train it anew", Assert.Throws<InvalidDataException>(() => EntityModel.Read(data)).Message);
    }

    private static string Found(string text) =>
        string.Join(' ', EntityTagger.Tag(Tokenizer.Tokenize(text)).Select(mention => $"{mention.Range}{mention.Kind}{mention.Confidence:R}"));
}

/// <summary>Texts with names marked in place.</summary>
internal static class MarkedText
{
    public static string Strip(string marked)
    {
        var text = new StringBuilder();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == ']')
                i = marked.IndexOf(')', i);
            else if (marked[i] != '[')
                text.Append(marked[i]);
        }

        return text.ToString();
    }

    public static string Mark(string text, IEnumerable<EntityMention> mentions)
    {
        var marked = new StringBuilder();
        int next = 0;
        foreach (EntityMention mention in mentions)
        {
            marked.Append(text, next, mention.Range.Start - next);
            marked.Append('[').Append(mention.Range.Of(text)).Append("](").Append(mention.Kind.ToString().ToLowerInvariant()).Append(')');
            next = mention.Range.End;
        }

        return marked.Append(text, next, text.Length - next).ToString();
    }
}
