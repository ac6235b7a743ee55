using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core.Text;
using Xunit;

namespace CorpusGen.Training.Tests;

/// <summary>The articles of our own that the model learns from, and the lists beside them.</summary>
public class TrainingDataTests
{
    /// <summary>A sentence that is shorter may stand in two texts by chance.</summary>
    private const int ShortestTelling = 30;

    private static readonly IReadOnlyList<Article> Articles = Corpora.ReadOwn(Path.Combine(Repository.Root, "training", "data"));

    [Fact]
    public void Ids_are_unique() => Assert.Empty(Articles.GroupBy(article => article.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Marks_are_whole() => Assert.Empty(Articles.Where(article => article.Text.AsSpan().ContainsAny('[', ']')).Select(article => article.Id));

    [Fact]
    public void Names_have_no_spaces_or_possessives_at_their_edges()
    {
        foreach (Article article in Articles)
        {
            foreach (MarkedName name in article.Names)
            {
                string text = article.Text[name.Start..name.End];
                Assert.True(text == text.Trim() && text.Length > 0, $"'{text}' in {article.Id}");
                Assert.False(text.StartsWith("the ", StringComparison.Ordinal), $"'{text}' in {article.Id}: the article stays outside");
            }
        }
    }

    [Fact]
    public void Nothing_is_learnt_from_the_cases_that_it_is_tested_with()
    {
        var learnt = Articles.SelectMany(article => SentencesOf(article.Text)).ToHashSet();
        IEnumerable<string> tested = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Cases", "entities"))
            .SelectMany(file => SentencesOf(Corpora.ReadMarked(file, File.ReadAllText(file)).Text));
        Assert.DoesNotContain(tested, learnt.Contains);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_says_a_name_once(string list)
    {
        var names = Gazetteers.NamesOf(Path.Combine(Repository.Root, "training", "gazetteers", list));
        Assert.Empty(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    public static TheoryData<string> Lists() => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "training", "gazetteers"), "*.txt")
        .Select(path => Path.GetFileName(path))
        .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> SentencesOf(string text)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        var sentences = new List<string>();
        foreach (TextRange sentence in tokens.Sentences)
            sentences.Add(text[tokens.Tokens[sentence.Start].Start..tokens.Tokens[sentence.End - 1].End]);
        return sentences.Where(sentence => sentence.Length >= ShortestTelling);
    }
}
