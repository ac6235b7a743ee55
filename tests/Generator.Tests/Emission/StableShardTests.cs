using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Emission;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>Adding, editing or removing a document leaves every file of rows as it is, byte for byte, but the one that holds the document.</summary>
public class StableShardTests
{
    private const int Articles = 300;

    private static readonly string[] Towns = ["Oslo", "Bergen", "Trondheim", "Stavanger", "Drammen"];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void One_document_changes_one_shard(int seed)
    {
        var random = new Random(seed);
        TestProject project = Enumerable.Range(0, Articles).Aggregate(TestProject.Empty, (each, i) => each.WithSeed(NameOf(i), TextOf(i, random)));
        Dictionary<string, string> before = Rows(project);
        Assert.Equal(Shards.CountFor(Articles), before.Keys.Count(name => name.Contains(".ArticleRows.", StringComparison.Ordinal)));
        for (int change = 0; change < 4; change++)
        {
            int chosen = random.Next(Articles);
            AssertOnly(NameOf(chosen), before, Rows(project.Edit(NameOf(chosen), text => text + "It rained again.\n")));
            AssertOnly(
                NameOf(chosen), before, Rows(project with { Seeds = [.. project.Seeds.Where(each => each.Path != TestProject.Directory + NameOf(chosen))] }));
            string added = $"seeds/new-{random.Next()}.txt";
            AssertOnly(added, before, Rows(project.WithSeed(added, TextOf(1000, random))));
        }
    }

    private static void AssertOnly(string path, Dictionary<string, string> before, Dictionary<string, string> after)
    {
        int shard = Shards.NumberOf(path, Shards.CountFor(Articles));
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([$"Corpus.ArticleRows.{shard}.g.cs"], before.Where(file => after[file.Key] != file.Value).Select(file => file.Key));
    }

    private static Dictionary<string, string> Rows(TestProject project) => project.Run().Result.GeneratedSources
        .Where(source => source.HintName.Contains("Rows.", StringComparison.Ordinal))
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private static string NameOf(int article) => $"seeds/wire-{article}.txt";

    private static string TextOf(int article, Random random) =>
        $"date: 2024-05-{article % 28 + 1:00}\n\nIn {Towns[random.Next(Towns.Length)]} it rained on Friday, {article} millimetres.\n";
}
