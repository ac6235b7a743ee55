using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusGen.Build;

/// <summary>The same work in a process of its own, whose runtime compiles everything once and well.</summary>
/// <remarks>
/// MSBuild's own runtime first compiles a method fast and badly, counts its calls, compiles it again to watch it, and then once more. That suits a
/// program that runs for long; reading a thousand documents is over before it pays, and takes almost twice the CPU. A runtime has one way
/// for all that runs in it, and MSBuild has chosen. <c>CorpusGen.Build.runtimeconfig.json</c> holds our choice.
/// </remarks>
internal static class PreparationProcess
{
    /// <summary>Compiling well what a single document needs takes longer than compiling it badly: from some hundred documents on it pays.</summary>
    private const long LeastLength = 500_000;

    /// <param name="length">How much there is to read anew, in bytes.</param>
    public static bool IsWorthIt(long length) => length >= LeastLength;

    /// <summary>Runs it and waits.</summary>
    /// <returns>False where no process can be started.</returns>
    /// <exception cref="InvalidOperationException">The process failed; the message says what it said.</exception>
    /// <exception cref="OperationCanceledException">The build was stopped, and the process with it.</exception>
    public static bool TryRun(PreparationRequest request, CancellationToken cancel)
    {
        string assembly = typeof(PreparationProcess).Assembly.Location;
        if (Host() is not { } host || !File.Exists(Path.ChangeExtension(assembly, ".runtimeconfig.json")))
            return false;
        var start = new ProcessStartInfo(host)
        {
            ArgumentList = { assembly },
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process? process = Start(start);
        if (process is null)
            return false;
        using (cancel.Register(() => Stop(process)))
            Talk(process, request, cancel);
        return true;
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void Talk(Process process, PreparationRequest request, CancellationToken cancel)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            using Stream input = process.StandardInput.BaseStream;
            request.WriteTo(input);
        }
        catch (IOException)
        {
            // It ended before it had heard all; its exit code tells.
        }

        process.WaitForExit();
        cancel.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The process that prepares seeds ended with code {process.ExitCode}. {errors.Result}{output.Result}");
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    /// <summary>The program that MSBuild itself runs in, as the SDK says; null where that is some other one.</summary>
    private static string? Host()
    {
        string? host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH");
        if (string.IsNullOrEmpty(host))
            host = Environment.ProcessPath;
        return host is not null && Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase) && File.Exists(host)
            ? host
            : null;
    }
}
