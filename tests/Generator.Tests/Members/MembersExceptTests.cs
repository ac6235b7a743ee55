using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Generator.Tests.Members;

/// <summary>A folder whose articles are to have no members of their own, and that has no articles, is a slip of the pen.</summary>
public class MembersExceptTests
{
    [Theory]
    [InlineData("wires")]
    [InlineData("wires/2021; letters\\")]
    [InlineData("")]
    [InlineData(" ; ")]
    [InlineData("wire", "'wire', and no article lies in it. Did you mean 'wires'?")]
    [InlineData("Letters", "'Letters', and no article lies in it. Did you mean 'letters'?")]
    [InlineData("seeds/wires/2021", "'seeds/wires/2021', and no article lies in it. Did you mean 'wires/2021'?")]
    [InlineData("./wires", "'./wires', and no article lies in it. Did you mean 'wires'?")]
    [InlineData("wires,letters", "'wires,letters', and no article lies in it. Write a folder below the root of the seeds, or take it out.")]
    [InlineData("photographs;letters", "'photographs', and no article lies in it. Write a folder below the root of the seeds, or take it out.")]
    public void A_folder_without_articles_is_said_with_the_nearest_that_has_some(string folders, params string[] expected)
    {
        Build build = TestProject.Empty
            .WithSeed("seeds/a.txt", "date: 2024-03-12\n\nIt rained.\n")
            .WithSeed("seeds/wires/2021/b.txt", "date: 2024-03-12\n\nIt rained.\n")
            .WithSeed("seeds/letters/c.txt", "date: 2024-03-12\n\nIt rained.\n")
            .WithProperty("CorpusGenFoldersWithoutMembers", Uri.EscapeDataString(folders))
            .Run();
        Assert.Equal(
            expected.Select(each => $"CG0009: The project's property CorpusGenMembersExcept names the folder {each}"),
            build.Result.Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage()}"));
    }
}
