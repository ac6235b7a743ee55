using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Every framework that a user may build for.</summary>
[Collection(PackageTests.Name)]
public sealed class FrameworkTests(PackedPackage package)
{
    [Fact]
    public async Task A_library_for_net8_netstandard2_and_net48_builds_with_the_C_sharp_that_each_has()
    {
        ConsumerProject library = package.Workspace.Consumer("Libraries").In("Library");
        DotNetRun build = await library.MustBuild();
        Assert.Empty(ConsumerProject.FindingsIn(build));
    }

    [Fact]
    public async Task An_old_library_of_fixtures_works_in_a_new_program()
    {
        ConsumerProject user = package.Workspace.Consumer("Libraries").In("LibraryUser");
        await user.MustBuild();
        Assert.Equal(
            [
                "ferry of 2021-6-7",
                "The ferry to Tallinn sails again",
                "2021-06-07",
                "“For fifteen months we painted the ship,” Virtanen said. “It has never been whiter.”",
                "Sea 2 7 False Helsinki-Tallinn",
                "Sanna Virtanen, born in 1970, in ferry",
                "2",
                "2021-06-08",
            ],
            await user.Run("user.dll"));
    }
}
