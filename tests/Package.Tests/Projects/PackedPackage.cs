using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests.Projects;

/// <summary>The package, packed once for all tests.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private PackageWorkspace? _workspace;

    internal PackageWorkspace Workspace => _workspace!;

    public async Task InitializeAsync() => _workspace = await PackageWorkspace.Create();

    public Task DisposeAsync()
    {
        _workspace?.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>All tests that build with the package share one packing of it, and run after each other: a build takes every core there is.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
