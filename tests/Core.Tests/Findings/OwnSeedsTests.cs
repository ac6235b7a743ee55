using System.IO;
using System.Linq;
using CorpusGen.Core.Documents;
using Xunit;

namespace CorpusGen.Core.Tests.Findings;

/// <summary>The repository's own seeds, on which the samples build, are in order.</summary>
public class OwnSeedsTests
{
    [Fact]
    public void Our_own_seeds_give_no_error_and_no_warning()
    {
        string folder = Path.Combine(Repository.Root, "seeds");
        SeedFile[] files =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => new SeedFile("seeds/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))),
        ];
        Assert.NotEmpty(files);
        Assert.DoesNotContain(SeedCheck.Run(files), finding => finding.Contains(": error ") || finding.Contains(": warning "));
    }
}
