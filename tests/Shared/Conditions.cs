using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Tests;

/// <summary>A test on material that lives beside the repository. Where it does not, the test is skipped: to pass would claim what nobody has seen.</summary>
/// <param name="paths">Below the shared folder, with slashes.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute(params string[] paths) : FactAttribute
{
    public override string? Skip { get; set; } = Conditions.Missing(paths);
}

/// <summary>The same, for a theory.</summary>
/// <param name="paths">Below the shared folder, with slashes.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute(params string[] paths) : TheoryAttribute
{
    public override string? Skip { get; set; } = Conditions.Missing(paths);
}

/// <summary>A test of links that anybody may make, and of file names and permissions that Windows does not have; skipped there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public override string? Skip { get; set; } = OperatingSystem.IsWindows() ? "Windows has no such files." : null;
}

/// <summary>Why a test cannot run on this machine.</summary>
internal static class Conditions
{
    public static string? Missing(string[] paths) =>
        paths.FirstOrDefault(path => !Repository.HasShared(path)) is { } missing ? $"'{missing}' does not lie beside the repository." : null;
}
