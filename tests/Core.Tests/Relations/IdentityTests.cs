using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Relations.Across;
using Xunit;
using Xunit.Abstractions;

namespace CorpusGen.Core.Tests.Relations;

public class IdentityTests(ITestOutputHelper output)
{
    public static TheoryData<string> HardCases =>
        new(Directory
            .EnumerateFiles(IdentityCase.Folder("hard"), "*.txt")
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(HardCases))]
    public void Mentions_join_whom_they_name(string name)
    {
        IdentityCase given = IdentityCase.Load(Path.Combine(IdentityCase.Folder("hard"), name + ".txt"));
        var entities = given.Join();

        var expected = given.Gold.Where(each => each.Value != "none").GroupBy(each => each.Value, each => each.Key);
        Assert.Equal(Described(expected.Select(group => (group.Key.Split(':')[0], group.AsEnumerable()))),
            Described(entities.Items.Select(entity => (entity.Kind.ToString(), entity.Mentions.Items.Select(mention => mention.Range.Start)))));
        foreach (var (id, expectedName) in given.Names)
            Assert.Equal(expectedName, entities.Items.Single(entity => entity.Mentions.Items.Any(mention => given.Gold[mention.Range.Start] == id)).Name);
    }

    [Fact]
    public void Articles_of_our_own_join_to_B3_of_95_percent()
    {
        string[] files = [.. Directory.EnumerateFiles(IdentityCase.Folder("articles"), "*.txt").Order(StringComparer.Ordinal)];
        Assert.True(files.Length >= 30);
        var gold = new Dictionary<(string, int), string>();
        var goldAcross = new Dictionary<(string, int), string>();
        var found = new Dictionary<(string, int), string>();
        var summaries = new List<DocumentSummary>();
        var joined = new List<EquatableArray<DocumentEntity>>();
        foreach (string file in files)
        {
            string document = Path.GetFileNameWithoutExtension(file);
            IdentityCase given = IdentityCase.Load(file);
            foreach (var (start, id) in given.Gold)
            {
                gold.Add((document, start), document + "/" + id);
                goldAcross.Add((document, start), id);
            }

            joined.Add(given.Join());
            summaries.Add(DocumentSummary.Of(document, joined[^1]));
            for (int i = 0; i < joined[^1].Count; i++)
            {
                foreach (DocumentMention mention in joined[^1][i].Mentions)
                    found.Add((document, mention.Range.Start), document + "/" + i);
            }

            Report(document, given, joined[^1]);
        }

        BCubed within = BCubed.Of(gold, found);
        BCubed across = BCubed.Of(goldAcross, Across(CorpusEntities.Join(summaries, CorpusGen.Core.Catalogue.CorpusSettings.None), summaries, joined));
        output.WriteLine($"{files.Length} articles, {gold.Count} mentions");
        output.WriteLine($"B3 in each article:    P {within.Precision:P1}  R {within.Recall:P1}  F1 {within.F1:P1}");
        output.WriteLine($"B3 in the whole corpus: P {across.Precision:P1}  R {across.Recall:P1}  F1 {across.F1:P1}");
        Assert.True(within.F1 >= 0.95, $"B3 F1 is {within.F1:P1}");
        Assert.True(across.F1 >= 0.95, $"B3 F1 across is {across.F1:P1}");
    }

    private static Dictionary<(string, int), string> Across(
        CorpusRelations corpus, List<DocumentSummary> summaries, List<EquatableArray<DocumentEntity>> joined)
    {
        var found = new Dictionary<(string, int), string>();
        for (int document = 0; document < summaries.Count; document++)
        {
            for (int i = 0; i < joined[document].Count; i++)
            {
                foreach (DocumentMention mention in joined[document][i].Mentions)
                    found.Add((summaries[document].Key, mention.Range.Start), corpus.Documents[document].Ids[i]);
            }
        }

        return found;
    }

    private void Report(string document, IdentityCase given, EquatableArray<DocumentEntity> entities)
    {
        foreach (DocumentEntity entity in entities)
        {
            var ids = entity.Mentions.Items.Select(mention => given.Gold[mention.Range.Start]).Distinct().ToList();
            bool whole = ids.Count == 1 && given.Gold.Values.Count(id => id == ids[0]) == entity.Mentions.Count;
            if (!whole)
                output.WriteLine($"{document}: {entity.Name} [{string.Join(", ", entity.Mentions.Items.Select(mention => given.Gold[mention.Range.Start] + "@" + mention.Range.Start))}]");
        }
    }

    private static string[] Described(IEnumerable<(string Kind, IEnumerable<int> Starts)> clusters) =>
        [.. clusters.Select(cluster => cluster.Kind.ToLowerInvariant() + " " + string.Join(" ", cluster.Starts.Order())).Order(StringComparer.Ordinal)];
}
