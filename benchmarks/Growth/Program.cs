using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Benchmarks.Growth;

// Whether work grows as its input does: each stage with a quarter of the input and with all of it, in one process. By how much, not how long.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Input[] inputs =
[
    new("10,000 documents that all name the same 50 people", share => SamePeople.Documents(10_000 / share)),
    new("10,000 documents of people of their own", share => SamePeople.DocumentsOfOthers(10_000 / share)),
    new("one document of 50 MB", share => SamePeople.OneDocument(50_000_000 / share)),
];
int[] chosen = [.. args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))];

// What is compiled just in time is no part of any of it.
foreach (Input input in inputs)
    StageCosts.Measure(input.Files(100));
bool isWorse = false;
foreach (Input input in inputs.Where((_, i) => chosen.Length == 0 || chosen.Contains(i)))
{
    StageCosts quarter = StageCosts.Measure(input.Files(4));
    StageCosts all = StageCosts.Measure(input.Files(1));
    Console.WriteLine($"{input.Name}: a quarter, all, times");
    foreach (string stage in StageCosts.Stages)
    {
        (double cpu, double bytes) = (all[stage].Cpu / quarter[stage].Cpu, all[stage].Megabytes / quarter[stage].Megabytes);
        bool isSteep = all[stage].Cpu >= 0.5 && cpu > Input.MostGrowth;
        isWorse |= isSteep;
        Console.WriteLine(
            $"  {stage,-10}{quarter[stage].Cpu,9:F2}{all[stage].Cpu,9:F2} s{cpu,7:F1}{quarter[stage].Megabytes,11:F0}{all[stage].Megabytes,9:F0} MB{bytes,7:F1}{(isSteep ? "  grows faster" : "")}");
    }
}

return isWorse ? 1 : 0;

/// <summary>What is measured.</summary>
/// <param name="Files">The whole input divided by a number.</param>
internal sealed record Input(string Name, Func<int, IReadOnlyList<CorpusGen.Core.Documents.SeedFile>> Files)
{
    /// <summary>Four times the input is four times the work, and a little more for what is sorted; its square would be sixteen.</summary>
    public const double MostGrowth = 6;
}
