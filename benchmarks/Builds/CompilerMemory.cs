using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>The most memory that the compiler has used at any time in a build, where the system tells (Linux).</summary>
/// <remarks>Looked up again and again while the build runs, which costs time: no build that is timed is watched.</remarks>
internal static class CompilerMemory
{
    private const double KilobytesPerMegabyte = 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private static readonly string[] Compilers = ["csc", "VBCSCompiler"];

    /// <summary>Runs a build.</summary>
    /// <returns>Megabytes; 0 where no compiler ran, and no number where the system does not tell.</returns>
    public static async Task<double> Of(Func<Task> build)
    {
        if (!OperatingSystem.IsLinux())
        {
            await build();
            return double.NaN;
        }

        double peak = 0;
        using var done = new CancellationTokenSource();
        Task watch = Task.Run(
            async () =>
            {
                while (!done.IsCancellationRequested)
                {
                    peak = Math.Max(peak, PeakOfCompilers());
                    await Task.Delay(Pause, CancellationToken.None);
                }
            },
            CancellationToken.None);
        await build();
        await done.CancelAsync();
        await watch;
        return peak;
    }

    /// <summary>Each process keeps the most that it ever had, so that only its last moments can be missed.</summary>
    private static double PeakOfCompilers()
    {
        var processes = Directory.EnumerateDirectories("/proc")
            .Select(folder => Path.GetFileName(folder))
            .Where(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(Status)
            .Where(status => status.ContainsKey("PPid"))
            .ToDictionary(status => status["Pid"]);
        return processes.Values
            .Where(status => Compilers.Contains(status["Name"]) && IsOurs(status["Pid"], processes) && status.ContainsKey("VmHWM"))
            .Select(status => double.Parse(status["VmHWM"].Split(' ')[0], CultureInfo.InvariantCulture) / KilobytesPerMegabyte)
            .DefaultIfEmpty()
            .Max();
    }

    /// <summary>Whether this process, or one that it has started, has started that one.</summary>
    private static bool IsOurs(string process, Dictionary<string, Dictionary<string, string>> processes)
    {
        string own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        while (process != own)
        {
            if (!processes.TryGetValue(process, out Dictionary<string, string>? status))
                return false;
            process = status["PPid"];
        }

        return true;
    }

    /// <summary>What the system says of a process, or nothing where it has just ended.</summary>
    private static Dictionary<string, string> Status(string process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status")
                .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
                .Where(parts => parts.Length == 2)
                .ToDictionary(parts => parts[0], parts => parts[1]);
        }
        catch (IOException)
        {
            return [];
        }
    }
}
