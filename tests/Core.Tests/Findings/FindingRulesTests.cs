using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusGen.Core.Findings;
using Xunit;

namespace CorpusGen.Core.Tests.Findings;

public class FindingRulesTests
{
    [Fact]
    public void Every_rule_is_in_the_list_once_in_the_order_of_the_ids()
    {
        FindingRule[] declared =
        [
            .. typeof(FindingRules).GetProperties(BindingFlags.Static | BindingFlags.Public)
                .Where(property => property.PropertyType == typeof(FindingRule))
                .Select(property => (FindingRule)property.GetValue(null)!),
        ];
        Assert.Equal(declared.OrderBy(rule => rule.Id, StringComparer.Ordinal), FindingRules.All);
        Assert.Equal(FindingRules.All.Count, FindingRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(FindingRules.All, rule => Assert.Matches("^CG0[0-9][0-9][0-9]$", rule.Id));
    }

    [Fact]
    public void Messages_are_sentences_and_titles_are_none()
    {
        Assert.All(FindingRules.All, rule =>
        {
            Assert.True(rule.Message.EndsWith('.') || rule.Message.EndsWith('}'), $"{rule.Id}: {rule.Message}");
            Assert.False(rule.Title.EndsWith('.'), $"{rule.Id}: {rule.Title}");
            Assert.InRange(rule.Title.Length, 5, 60);
        });
    }

    [Theory]
    [InlineData("a\r\n\tb   c", "a b c")]
    [InlineData("  a\0b  ", "a b")]
    [InlineData("a\u202Eb\u2069\u2066c", "a b c")]
    [InlineData("\u001B[31mred", "[31mred")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    public void An_excerpt_is_one_line(string text, string expected) => Assert.Equal(expected, Excerpt.Of(text));

    [Fact]
    public void An_excerpt_is_short_and_cuts_no_character_in_two()
    {
        Assert.Equal(new string('a', 60), Excerpt.Of(new string('a', 60)));
        Assert.Equal(new string('a', 60) + "…", Excerpt.Of(new string('a', 61)));
        Assert.Equal(new string('a', 59) + "…", Excerpt.Of(new string('a', 59) + "🌊"));
    }

    [Fact]
    public void What_a_finding_says_stays_on_its_line_and_runs_its_way()
    {
        Finding finding = FindingRules.NameCollision.At(Place.StartOf("seeds/a\u202Eb\nc.txt"), "\u2066A\u001B", "seeds/\u202Ex.txt", "One\ntwo", "\u202Dx");
        Assert.DoesNotContain(finding.ToString(), c => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
        Assert.StartsWith("seeds/a?b?c.txt(1,1): error CG0601: ", finding.ToString());
    }

    [Theory]
    [InlineData("titel", "title", 1)]
    [InlineData("Tile", "title", 1)]
    [InlineData("titles", "title", 1)]
    [InlineData("title", "TITLE", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("dat", "date", 1)]
    [InlineData("adte", "date", 1)]
    [InlineData("etad", "date", 3)]
    public void Distance_counts_letters_that_are_wrong(string left, string right, int distance)
    {
        Assert.Equal(distance, NearestName.Distance(left, right));
        Assert.Equal(distance, NearestName.Distance(right, left));
    }

    [Theory]
    [InlineData("articel", "articles")]
    [InlineData("entites", "entities")]
    [InlineData("colour", null)]
    [InlineData("x", null)]
    public void The_nearest_name_is_near(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Of(written, ["articles", "entities", "not-entities"]));

    /// <summary>What no generator can see MSBuild says, in words that have to be the same.</summary>
    [Fact]
    public void What_the_targets_say_themselves_they_say_as_the_rules_do()
    {
        string targets = File.ReadAllText(Path.Combine(Repository.Root, "src", "Runtime", "build", "CorpusGen.targets"));
        XElement[] warnings = [.. XDocument.Parse(targets).Descendants("Warning")];
        Assert.NotEmpty(warnings);
        foreach (XElement warning in warnings)
        {
            FindingRule rule = FindingRules.All.Single(rule => rule.Id == warning.Attribute("Code")?.Value);
            Assert.Equal(Severity.Warning, rule.Severity);
            Assert.Equal(rule.Message, Regex.Replace(warning.Attribute("Text")!.Value, @"[$%]\([^)]*\)", "{0}"));
        }
    }
}
