using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Core.Tests.Documents;

public class HostileTextTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("seeds/a.txt")]
    [InlineData("seeds/a.md")]
    [InlineData("seeds/a.yaml")]
    [InlineData("seeds/a.json")]
    [InlineData("seeds/a.jsonl")]
    public void Documents_are_read_whatever_they_hold(string path)
    {
        foreach ((string name, string text) in HostileTexts.All)
        {
            SeedContent content = Cost.Within(Patience, () => DocumentReader.Read(new SeedFile(path, text)), $"'{name}'");

            var file = new SeedText(new SeedFile(path, text));
            var embedded = new CorpusGen.Generated.SeedFile(file.Text);
            AssertFindingsAreSound(name, file.Text, content.Documents.SelectMany(document => document.Findings).Concat(content.Findings));
            foreach (Document document in content.Documents)
            {
                Assert.Equal(document.Text, CutText.Of(document, embedded) ?? "");
                Assert.All(document.Paragraphs, paragraph => Assert.Equal(paragraph.Of(document.Text).Trim(), paragraph.Of(document.Text)));
            }
        }
    }

    [Fact]
    public void Settings_are_read_whatever_they_hold()
    {
        foreach ((string name, string text) in HostileTexts.All)
        {
            var file = new SeedFile("seeds/corpus.yaml", text);
            CorpusSettings settings = Cost.Within(Patience, () => CorpusSettingsReader.Read(file), $"'{name}'");
            AssertFindingsAreSound(name, new SeedText(file).Text, settings.Findings);
        }
    }

    private static void AssertFindingsAreSound(string name, string text, IEnumerable<Finding> findings)
    {
        string[] lines = text.Split('\n');
        foreach (Finding finding in findings)
        {
            Assert.True(finding.Rule != FindingRules.InternalError, $"'{name}': {finding.Message}");
            Assert.DoesNotContain('\n', finding.Message);
            (int line, int column) = (finding.Place.StartLine, finding.Place.StartColumn);
            Assert.True(line < lines.Length && column <= lines[line].Length, $"'{name}': {finding} is not in the text.");
            Assert.True(finding.Place.EndLine > line || finding.Place.EndColumn >= column, $"'{name}': {finding} ends before it starts.");
        }
    }
}
