namespace CorpusGen.Benchmarks.Builds;

/// <summary>What a row came to: medians, and the medians of the pairs' ratios.</summary>
internal sealed record Result(string Row, double Wall, double WallWithout, double WallRatio, double Cpu, double CpuWithout, double CpuRatio);
