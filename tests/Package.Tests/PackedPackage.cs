using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>The package, packed once for all tests into a folder feed under a version that no cache has seen.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _workspace = Path.Combine(Path.GetTempPath(), $"corpusgen-{Guid.NewGuid():N}");

    internal string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    internal string Feed => Path.Combine(_workspace, "feed");

    internal string File => Path.Combine(Feed, $"CorpusGen.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        await System.IO.File.WriteAllTextAsync(Path.Combine(_workspace, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed-here" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        await System.IO.File.WriteAllTextAsync(Path.Combine(_workspace, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <CorpusGenVersion>{Version}</CorpusGenVersion>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        DotNetRun pack = await DotNet.Run(
            Path.Combine(Repository.Root, "src", "Runtime"),
            "pack", "--no-build", "-c", Configuration, "-o", Feed, $"-p:PackageVersion={Version}", "-nodeReuse:false");
        pack.Succeeded();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_workspace, recursive: true);
        foreach (string folder in Directory.GetDirectories(GlobalPackages, Version, new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }))
            Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A copy of a project of <c>Consumers</c>, in a folder of its own.</summary>
    /// <param name="folder">The folder's name, where it matters.</param>
    internal ConsumerProject Consumer(string name, string? folder = null)
    {
        string target = Path.Combine(_workspace, Guid.NewGuid().ToString("N")[..8], folder ?? name);
        CopyFolder(Repository.Consumer(name), target);
        return new ConsumerProject(target);
    }

    // The tests were built in the configuration in which they find what they pack: bin/Debug/net10.0.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string GlobalPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }
    }
}

/// <summary>All tests that build with the package share one packing of it, and run after each other: a build takes every core there is.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
