using System.Linq;
using Xunit;

namespace CorpusGen.Generator.Tests.Members;

/// <summary>That a build makes members only of what code names is said where it begins to matter.</summary>
public class LargeCorpusTests
{
    [Theory]
    [InlineData(1_000, new string[0])]
    [InlineData(1_001, new[]
    {
        "CG0706: The seeds have 1001 documents. A build makes members only of what the code names; an editor has them all, unless CorpusGenMembers is 'false' or CorpusGenMembersExcept names folders.",
    })]
    public void More_than_a_thousand_documents_say_so(int count, string[] expected)
    {
        string lines = string.Concat(Enumerable.Range(0, count).Select(i => $"{{\"id\": \"wire-{i}\", \"date\": \"2024-03-12\", \"text\": \"It rained.\"}}\n"));
        Build build = TestProject.Empty.WithSeed("seeds/wires.jsonl", lines).Run();
        Assert.Equal(expected, build.Result.Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage()}"));
    }
}
