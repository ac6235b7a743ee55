using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace CorpusGen.Package.Tests.Projects;

/// <summary>What a run of <c>dotnet</c> said.</summary>
/// <param name="Output">Standard output and error, with line ends <c>\n</c>.</param>
internal sealed record DotNetRun(string Command, int ExitCode, string Output)
{
    public IReadOnlyList<string> Lines { get; } = Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The run, if it went well.</summary>
    /// <exception cref="InvalidOperationException">It did not; the message is what it said.</exception>
    public DotNetRun Succeeded() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"dotnet {Command} ended with {ExitCode}:\n{Output}");
}

/// <summary>Runs <c>dotnet</c> as a user would, from a clean environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<DotNetRun> Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Clean(start.Environment);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task exit = process.WaitForExitAsync();
        if (await Task.WhenAny(exit, Task.Delay(Patience)) != exit)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took more than {Patience}.");
        }

        string said = (await output + await errors).Replace("\r\n", "\n", StringComparison.Ordinal);
        return new DotNetRun(string.Join(' ', arguments), process.ExitCode, said);
    }

    /// <summary>Takes away what the test run itself was told: which MSBuild, which SDK, which language, which kind of machine.</summary>
    private static void Clean(IDictionary<string, string?> environment)
    {
        string[] inherited = ["MSBUILD", "DOTNET_CLI", "VSTEST", "CI"];
        foreach (string name in environment.Keys.Where(name => inherited.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase))).ToList())
            environment.Remove(name);
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "true";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true";

        // Build servers that outlive the tests would keep their folders from being deleted.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }
}
