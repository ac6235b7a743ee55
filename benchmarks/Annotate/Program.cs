using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using CorpusGen.Benchmarks;
using CorpusGen.Package.Tests.Projects;

// `corpusgen annotate` over a large file of JSON Lines: on one core against all, in turn, and how much memory a tenth of it takes.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!OperatingSystem.IsLinux())
{
    Console.Error.WriteLine("Memory and cores of another process: this asks Linux for them.");
    return 2;
}

const int DocumentLength = 4096;
const int PollMilliseconds = 20;
int megabytes = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
nint all = Process.GetCurrentProcess().ProcessorAffinity;
DirectoryInfo folder = Directory.CreateTempSubdirectory("corpusgen-");
try
{
    string input = Write("all.jsonl", megabytes);
    string tenth = Write("tenth.jsonl", Math.Max(1, megabytes / 10));
    var runs = new List<(Run One, Run All)>();
    for (int round = 0; round < rounds; round++)
    {
        (Run one, Run many) = (Annotate(input, all & -all), Annotate(input, all));
        if (one.Hash != many.Hash)
            throw new InvalidOperationException("One core says something else than all.");
        runs.Add((one, many));
    }

    Console.WriteLine($"{megabytes} MB of JSON Lines in documents of 4 kB; medians of {rounds}; {Environment.ProcessorCount} cores");
    Console.WriteLine($"{"",-12}{"seconds",10}{"peak MB",10}");
    Console.WriteLine($"{"one core",-12}{Median.Of(runs.Select(run => run.One.Seconds)),10:F2}{Median.Of(runs.Select(run => run.One.PeakMegabytes)),10:F0}");
    Console.WriteLine($"{"all cores",-12}{Median.Of(runs.Select(run => run.All.Seconds)),10:F2}{Median.Of(runs.Select(run => run.All.PeakMegabytes)),10:F0}");
    Console.WriteLine($"{"a tenth",-12}{"",10}{Annotate(tenth, all).PeakMegabytes,10:F0}");
    Console.WriteLine($"{"ratio",-12}{Median.Of(runs.Select(run => run.One.Seconds / run.All.Seconds)),10:F2}");
    return 0;
}
finally
{
    folder.Delete(recursive: true);
}

string Write(string name, int size)
{
    string path = Path.Combine(folder.FullName, name);
    using StreamWriter writer = File.CreateText(path);
    for (int i = 0; writer.BaseStream.Position < size * 1_000_000L; i++)
        writer.WriteLine(JsonSerializer.Serialize(new { id = i, published = "2019-01-23", text = GeneratedDocument.Of(i, DocumentLength) }));
    return path;
}

Run Annotate(string input, nint cores)
{
    string output = input + ".out";
    Process self = Process.GetCurrentProcess();

    // What a process starts has the cores that it has itself.
    self.ProcessorAffinity = cores;
    var watch = Stopwatch.StartNew();
    using var process = Process.Start(new ProcessStartInfo(
        "/bin/sh", ["-c", "exec \"$0\" \"$1\" annotate --jsonl < \"$2\" > \"$3\"", "dotnet", Path.Combine(AppContext.BaseDirectory, "CorpusGen.Tool.dll"), input, output]))!;
    self.ProcessorAffinity = all;
    double peak = 0;
    do
    {
        peak = Math.Max(peak, PeakOf(process.Id));
    }
    while (!process.WaitForExit(PollMilliseconds));
    double seconds = watch.Elapsed.TotalSeconds;
    if (process.ExitCode != 0)
        throw new InvalidOperationException($"The tool ended with code {process.ExitCode}.");
    using FileStream said = File.OpenRead(output);
    return new Run(seconds, peak, Convert.ToHexString(SHA256.HashData(said)));
}

// The most memory that a process ever had, which is gone with it.
static double PeakOf(int process)
{
    try
    {
        string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
    catch (IOException)
    {
        return 0;
    }
}

/// <summary>What a run took and gave.</summary>
internal readonly record struct Run(double Seconds, double PeakMegabytes, string Hash);
