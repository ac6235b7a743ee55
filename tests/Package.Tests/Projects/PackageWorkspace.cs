using System;
using System.IO;
using System.Threading.Tasks;

namespace CorpusGen.Package.Tests.Projects;

/// <summary>A folder of its own with the package in a folder feed, under a version that no cache has seen, and with copies of projects that use it.</summary>
public sealed class PackageWorkspace : IDisposable
{
    private static readonly EnumerationOptions OneLevelDown = new() { RecurseSubdirectories = true, MaxRecursionDepth = 1 };

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"corpusgen-{Guid.NewGuid():N}");

    private PackageWorkspace()
    {
    }

    internal string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    internal string Feed => Path.Combine(_folder, "feed");

    internal string PackageFile => Path.Combine(Feed, $"CorpusGen.{Version}.nupkg");

    // Who uses this was built in the configuration in which it finds what it packs: bin/Debug/net10.0.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The command line, as it was built.</summary>
    internal static string Tool => Path.Combine(Repository.Root, "src", "Tool", "bin", Configuration, "net8.0", "CorpusGen.Tool.dll");

    private static string GlobalPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Packs what is built.</summary>
    public static async Task<PackageWorkspace> Create()
    {
        var workspace = new PackageWorkspace();
        Directory.CreateDirectory(workspace.Feed);
        await File.WriteAllTextAsync(Path.Combine(workspace._folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed-here" value="{workspace.Feed}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(workspace._folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <CorpusGenVersion>{workspace.Version}</CorpusGenVersion>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        await workspace.Pack("Runtime");
        return workspace;
    }

    /// <summary>Packs the command line, too, and installs it.</summary>
    /// <returns>The folder that it is in.</returns>
    internal async Task<string> InstallTool()
    {
        await Pack("Tool");
        string folder = Path.Combine(_folder, "tools");
        (await DotNet.Run(_folder, "tool", "install", "CorpusGen.Tool", "--version", Version, "--tool-path", folder)).Succeeded();
        return folder;
    }

    /// <summary>A copy of a project of <c>Consumers</c>, in a folder of its own.</summary>
    /// <param name="name">The folder below <c>Consumers</c>.</param>
    /// <param name="folder">What the copy's folder is called, where it matters.</param>
    internal ConsumerProject Consumer(string name, string? folder = null)
    {
        string from = Path.Combine(Repository.Root, "tests", "Package.Tests", "Consumers", name);
        string to = Path.Combine(_folder, Guid.NewGuid().ToString("N")[..8], folder ?? name);
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return new ConsumerProject(to);
    }

    private async Task Pack(string project)
    {
        DotNetRun pack = await DotNet.Run(
            Path.Combine(Repository.Root, "src", project),
            "pack", "--no-build", "-c", Configuration, "-o", Feed, $"-p:PackageVersion={Version}", "-nodeReuse:false");
        pack.Succeeded();
    }

    /// <summary>Takes away the folder, and what restoring left in the cache of packages.</summary>
    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        foreach (string cached in Directory.GetDirectories(GlobalPackages, Version, OneLevelDown))
            Directory.Delete(cached, recursive: true);
    }
}
