namespace CorpusGen.Benchmarks.Builds;

/// <summary>What a row came to: medians, and the medians of the pairs' ratios.</summary>
internal sealed record Result(string Row, double Wall, double WallWithout, double WallRatio, double Cpu, double CpuWithout, double CpuRatio)
{
    /// <summary>The most that the compiler had of memory, in megabytes: 0 where none ran.</summary>
    public double Memory { get; init; }

    /// <summary>The same, without.</summary>
    public double MemoryWithout { get; init; }
}
