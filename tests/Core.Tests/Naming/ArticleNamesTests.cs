using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using Xunit;

namespace CorpusGen.Core.Tests.Naming;

public class ArticleNamesTests
{
    private static readonly ISet<string> Reserved = ReservedNames.InClass("All", "Articles", "Get");

    [Fact]
    public void Of_two_with_one_name_the_first_by_path_keeps_it_and_the_other_gets_a_hash()
    {
        ArticleNames names = Assign(Article("seeds/storm.txt"), Article("seeds/storm.md"));
        string hash = StableHash.Short("storm.txt", 4);
        Assert.Equal(("storm", "Storm"), NameOf(names, "seeds/storm.md"));
        Assert.Equal(($"storm-{hash}", $"Storm_{hash}"), NameOf(names, "seeds/storm.txt"));
        Assert.Equal(["seeds/storm.md", "seeds/storm.txt"], names.Problems.Select(problem => problem.Key));
        Assert.All(names.Problems, problem => Assert.Equal(FindingRules.NameCollision, problem.Rule));
    }

    [Fact]
    public void One_more_of_them_changes_no_name_that_there_was()
    {
        ArticleNames two = Assign(Article("seeds/storm.md"), Article("seeds/storm.txt"));
        ArticleNames three = Assign(Article("seeds/storm.md"), Article("seeds/storm.text"), Article("seeds/storm.txt"));
        foreach (ArticleName name in two.Names)
            Assert.Contains(name, three.Names);
        Assert.Equal(3, three.Names.Select(name => name.Identifier).Distinct().Count());
    }

    [Fact]
    public void A_wish_goes_before_a_hash()
    {
        string hash = StableHash.Short("storm.txt", 4);
        string path = $"seeds/x.md";
        ArticleNames names = Assign(
            Article("seeds/storm.md"), Article("seeds/storm.txt"), new ArticleNameRequest(path, $"storm-{hash}", ""));
        Assert.Equal($"storm-{hash}", NameOf(names, path).Id);
        Assert.Equal($"storm-{StableHash.Short("storm.txt", 5)}", NameOf(names, "seeds/storm.txt").Id);
    }

    [Fact]
    public void Order_does_not_matter()
    {
        ArticleNameRequest[] articles =
            [Article("seeds/b.md"), Article("seeds/a.txt"), Article("seeds/a.md"), Article("seeds/B.md"), Article("seeds/000.txt"), Article("seeds/all.txt")];
        ArticleNames expected = Assign(articles);
        for (int shift = 1; shift < articles.Length; shift++)
        {
            ArticleNames shifted = Assign([.. articles.Skip(shift), .. articles.Take(shift)]);
            Assert.Equal(expected.Problems, shifted.Problems);
            Assert.Equal(expected.Names.OrderBy(name => name.Key), shifted.Names.OrderBy(name => name.Key), Comparer);
        }
    }

    [Theory]
    [InlineData("seeds/storm.txt", null, "Storm", null)]
    [InlineData("seeds/all.txt", null, "_All", "CG0603")]
    [InlineData("seeds/get-type.txt", null, "_GetType", "CG0603")]
    [InlineData("seeds/000_a96f.txt", null, "_000A96f", "CG0604")]
    [InlineData("seeds/a96fc8afed58e714.txt", null, "A96fc8afed58e714", "CG0604")]
    [InlineData("seeds/facade.txt", null, "Facade", null)]
    [InlineData("seeds/000_a96f.txt", "kuril-talks", "KurilTalks", null)]
    [InlineData("seeds/a.txt", "2019-review", "_2019Review", null)]
    public void Names_that_are_taken_or_say_little_are_found(string path, string? id, string identifier, string? rule)
    {
        ArticleNames names = Assign(new ArticleNameRequest(path, id, "The harbour reopened on Friday"));
        Assert.Equal(identifier, Assert.Single(names.Names).Identifier);
        Assert.Equal(rule, names.Problems.SingleOrDefault()?.Rule.Id);
        if (rule is not null)
            Assert.Equal("'id: the-harbour-reopened-on'", names.Problems[0].Arguments[^1]);
    }

    [Fact]
    public void Proposed_ids_are_unlike_each_other_and_those_there_are()
    {
        ArticleNames names = Assign(
            new ArticleNameRequest("seeds/1.txt", null, "Storm week"),
            new ArticleNameRequest("seeds/2.txt", null, "Storm week"),
            new ArticleNameRequest("seeds/storm-week.txt", null, "Storm week"));
        string[] proposals = [.. names.Problems.Select(problem => problem.Arguments[^1])];
        Assert.Equal(2, proposals.Distinct().Count());
        Assert.DoesNotContain("'id: storm-week'", proposals);
    }

    [Fact]
    public void One_id_for_two_is_found_at_both()
    {
        ArticleNames names = Assign(
            new ArticleNameRequest("seeds/a.txt", "storm", "Storm week ends"), new ArticleNameRequest("seeds/b.txt", "storm", "Ferries run again"));
        Assert.Equal([FindingRules.DuplicateId, FindingRules.DuplicateId], names.Problems.Select(problem => problem.Rule));
        Assert.Equal(["'id: storm-week-ends'", "'id: ferries-run-again'"], names.Problems.Select(problem => problem.Arguments[^1]));
        Assert.Equal(2, names.Names.Select(name => name.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("seeds/a.md", "'id: storm-week'")]
    [InlineData("seeds/a.yaml", "'id: storm-week'")]
    [InlineData("seeds/a.jsonl", "'\"id\": \"storm-week\"'")]
    [InlineData("seeds/a.json", "'\"id\": \"storm-week\"'")]
    [InlineData("seeds/a.txt", "'id: storm-week' in its header, which a blank line ends, or in corpus.yaml")]
    public void An_id_is_proposed_in_the_format_of_its_file(string path, string proposal)
    {
        ArticleNames names = Assign(new ArticleNameRequest(path + "#1", Id: null, "Storm week") { Path = path, IsPart = true });
        Assert.Equal(proposal, Assert.Single(names.Problems).Arguments[^1]);
    }

    private static readonly IEqualityComparer<ArticleName> Comparer = EqualityComparer<ArticleName>.Default;

    private static ArticleNames Assign(params ArticleNameRequest[] articles) => ArticleNames.Assign(articles, "seeds", Reserved);

    private static ArticleNameRequest Article(string path) => new(path, Id: null, Hint: "");

    private static (string Id, string Identifier) NameOf(ArticleNames names, string path)
    {
        ArticleName name = names.Names.Single(name => name.Key == path);
        return (name.Id, name.Identifier);
    }
}
