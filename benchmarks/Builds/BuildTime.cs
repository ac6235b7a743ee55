using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Projects;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>What a build took.</summary>
/// <param name="Wall">Seconds by the clock.</param>
/// <param name="Cpu">Seconds of CPU of all its processes, where the system tells (Linux); a compiler server is none of them.</param>
internal readonly record struct BuildTime(double Wall, double Cpu)
{
    // Clock ticks of /proc, as every Linux counts them.
    private const double TicksPerSecond = 100;

    public static async Task<BuildTime> Of(ConsumerProject project, Action change, bool noServer)
    {
        change();
        double cpu = CpuOfChildren();
        var watch = Stopwatch.StartNew();
        await project.MustBuild(Arguments(noServer));
        return new BuildTime(watch.Elapsed.TotalSeconds, CpuOfChildren() - cpu);
    }

    public static string[] Arguments(bool noServer) => noServer ? ["--no-restore", "-p:UseSharedCompilation=false"] : ["--no-restore"];

    /// <summary>The time of all processes that this one has started and that have ended, and of those that they had started.</summary>
    private static double CpuOfChildren()
    {
        if (!OperatingSystem.IsLinux())
            return double.NaN;
        string[] fields = File.ReadAllText("/proc/self/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (long.Parse(fields[13]) + long.Parse(fields[14])) / TicksPerSecond;
    }
}
