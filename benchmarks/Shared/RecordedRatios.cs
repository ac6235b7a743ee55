using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace CorpusGen.Benchmarks;

/// <summary>The ratios of a run, by name, as they are recorded in a file and held against the run that was recorded last.</summary>
internal static class RecordedRatios
{
    private const double Tolerance = 1.15;
    private const int Digits = 6;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public static void Write(string file, IReadOnlyDictionary<string, double> ratios) =>
        File.WriteAllText(file, JsonSerializer.Serialize(new SortedDictionary<string, double>(ratios.ToDictionary(pair => pair.Key, pair => Math.Round(pair.Value, Digits)), StringComparer.Ordinal), Options) + "\n");

    /// <summary>Prints a run beside the recorded one; 1 where a ratio got worse by more than 15 percent or was never recorded, else 0.</summary>
    public static int Compare(string file, IReadOnlyDictionary<string, double> now)
    {
        Dictionary<string, double> last = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(file), Options)!;
        int status = 0;
        Console.WriteLine($"{"",-40}{"recorded",12}{"now",12}{"change",10}");
        foreach ((string name, double ratio) in now)
        {
            double before = last.GetValueOrDefault(name, double.NaN);
            bool isWorse = !(ratio <= before * Tolerance);
            status = isWorse ? 1 : status;
            Console.WriteLine($"{name,-40}{before,12:G4}{ratio,12:G4}{(ratio - before) / before,10:P0}{(isWorse ? "  worse" : "")}");
        }

        return status;
    }
}
