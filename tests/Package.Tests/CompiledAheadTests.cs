using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>The packages hold, for this platform, the same assemblies with their code compiled already; a build and an installed tool take those.</summary>
[Collection(PackageTests.Name)]
public sealed class CompiledAheadTests(PackedPackage package)
{
    private static string Platform => RuntimeInformation.RuntimeIdentifier;

    [Theory]
    [InlineData("CorpusGen.Build.dll")]
    [InlineData("CorpusGen.Core.dll")]
    [InlineData("YamlDotNet.dll")]
    public void An_image_is_the_same_module_with_code(string assembly)
    {
        (Guid plain, bool hasCode) = Look($"tasks/net8.0/{assembly}");
        Assert.False(hasCode);
        Assert.Equal((plain, true), Look($"tasks/{Platform}/{assembly}"));

        (Guid Module, bool HasCode) Look(string entry)
        {
            using PEReader image = PackedAssembly.Open(package.Workspace.PackageFile, entry);
            MetadataReader metadata = image.GetMetadataReader();
            return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), HasCode(image));
        }
    }

    [Fact]
    public async Task A_build_takes_the_task_of_its_platform_and_elsewhere_the_plain_one()
    {
        ConsumerProject project = package.Workspace.Consumer("Xunit2");
        (await DotNet.Run(project.Folder, "restore", "-nodeReuse:false")).Succeeded();
        Assert.Equal(Platform, await TaskOf(project));
        Assert.Equal("net8.0", await TaskOf(project, "-p:NETCoreSdkPortableRuntimeIdentifier=plan9-mips"));
    }

    [Fact]
    public async Task The_tool_installs_with_the_images_of_its_platform()
    {
        string tools = await package.Workspace.InstallTool();
        string core = Assert.Single(Directory.EnumerateFiles(tools, "CorpusGen.Core.dll", SearchOption.AllDirectories), path => FolderOf(path) == Platform);
        using (var image = new PEReader(File.OpenRead(core)))
            Assert.True(HasCode(image));

        string article = Path.Combine(tools, "article.txt");
        await File.WriteAllTextAsync(article, "date 2022-10-04\n\nThe ferry will sail again on Friday.\n");
        DotNetRun run = (await DotNet.Run(tools, Path.Combine(Path.GetDirectoryName(core)!, "CorpusGen.Tool.dll"), "annotate", article)).Succeeded();
        Assert.Contains("2022-10-07", run.Output);
    }

    /// <summary>The folder of the task that a build of the project loads.</summary>
    private static async Task<string> TaskOf(ConsumerProject project, params string[] arguments)
    {
        DotNetRun run = await DotNet.Run(project.Folder, ["msbuild", "-getProperty:CorpusGenTaskAssembly", "-nodeReuse:false", .. arguments]);
        string path = run.Succeeded().Lines.Single();
        Assert.True(File.Exists(path), path);
        return FolderOf(path);
    }

    private static string FolderOf(string file) => Directory.GetParent(file)!.Name;

    private static bool HasCode(PEReader image) => image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
}
