using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>What a row came to: medians, and the medians of the pairs' ratios.</summary>
internal sealed record Result(string Row, double Wall, double WallWithout, double WallRatio, double Cpu, double CpuWithout, double CpuRatio)
{
    private const double Tolerance = 1.15;

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    public static string Write(IReadOnlyList<Result> results) => JsonSerializer.Serialize(results, Options) + "\n";

    public static IReadOnlyList<Result> Read(string json) => JsonSerializer.Deserialize<Result[]>(json, Options)!;

    /// <summary>Says how a run differs from the last that was recorded; 1 where a ratio of CPU got worse by more than 15 percent.</summary>
    /// <remarks>CPU, not the clock: of a machine that does other work besides, only that says something.</remarks>
    public static int Compare(IReadOnlyList<Result> last, IReadOnlyList<Result> now)
    {
        int status = 0;
        Console.WriteLine($"{"",-14}{"last",8}{"now",8}");
        foreach (Result result in now)
        {
            double before = last.FirstOrDefault(each => each.Row == result.Row)?.CpuRatio ?? double.NaN;
            bool isWorse = result.CpuRatio > before * Tolerance;
            status = isWorse ? 1 : status;
            Console.WriteLine(FormattableString.Invariant($"{result.Row,-14}{before,8:F2}{result.CpuRatio,8:F2}{(isWorse ? "  worse" : "")}"));
        }

        return status;
    }
}
