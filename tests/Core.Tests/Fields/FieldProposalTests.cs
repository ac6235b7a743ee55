using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Tests.Findings;
using Xunit;

namespace CorpusGen.Core.Tests.Fields;

/// <summary>What a message proposes for <c>corpus.yaml</c>, written there as it stands, mends what it was said of, and breaks nothing else.</summary>
public class FieldProposalTests
{
    [Fact]
    public void A_proposed_declaration_mends_its_finding()
    {
        string folder = Repository.Cases("fields/what-would-take-the-misfits");
        SeedFile[] seeds =
        [
            .. Directory.EnumerateFiles(Path.Combine(folder, "seeds")).Select(file => new SeedFile("seeds/" + Path.GetFileName(file), File.ReadAllText(file))),
        ];
        string[] before = SeedCheck.Run(seeds);
        string[] proposals = [.. before
            .Select(message => Regex.Match(message, "'(fields: .*)'"))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(proposals);
        foreach (string proposal in proposals.Distinct())
        {
            string[] after = SeedCheck.Run([.. seeds, new SeedFile("seeds/corpus.yaml", proposal + "\n")]);
            Assert.DoesNotContain(after, message => message.Contains(proposal, StringComparison.Ordinal));
            Assert.All(after, message => Assert.Contains($" {FindingRules.WrongFieldType.Id}: ", message));
            Assert.True(after.Length < before.Length, proposal);
        }
    }
}
