using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Benchmarks;
using CorpusGen.Benchmarks.Builds;
using CorpusGen.Package.Tests.Projects;

// What the package adds to `dotnet build`: the same project and documents with it, and as plain embedded resources without it, in turn.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int rounds = Number("--rounds", 5);
int documents = Number("--documents", 1_000);
bool noServer = args.Contains("--no-server");
string[] names = [.. args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal))];
Row[] rows = [.. Row.All.Where(row => names.Length == 0 || names.Contains(row.Name))];
if (rows.Length == 0 || names.Length > rows.Length)
{
    Console.Error.WriteLine($"There is no such row. Rows: {string.Join(", ", Row.All.Select(row => row.Name))}. Options: --documents, --rounds, --no-server, --against FILE, --record FILE.");
    return 2;
}

using PackageWorkspace workspace = await PackageWorkspace.Create();
var results = new List<Result>();
Console.WriteLine($"{documents} documents, medians of {rounds} pairs, in seconds; compiler server {(noServer ? "off" : "on")}");
Console.WriteLine($"{"",-14}{"with",9}{"without",9}{"ratio",8}{"CPU",9}{"without",9}{"ratio",8}{"MB",8}{"without",9}");
foreach (Row row in rows)
{
    Result result = await row.Measure(workspace, documents, rounds, noServer);
    results.Add(result);
    Console.WriteLine(FormattableString.Invariant(
        $"{result.Row,-14}{result.Wall,9:F2}{result.WallWithout,9:F2}{result.WallRatio,8:F2}{result.Cpu,9:F2}{result.CpuWithout,9:F2}{result.CpuRatio,8:F2}{result.Memory,8:F0}{result.MemoryWithout,9:F0}"));
}

// CPU, not the clock: of a machine that does other work besides, only that says something.
var ratios = results.ToDictionary(result => result.Row, result => result.CpuRatio);
if (Value("--record") is { } record)
    RecordedRatios.Write(record, ratios);
return Value("--against") is { } last ? RecordedRatios.Compare(last, ratios) : 0;

string? Value(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Number(string option, int otherwise) => Value(option) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
