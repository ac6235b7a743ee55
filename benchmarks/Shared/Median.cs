using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Benchmarks;

/// <summary>What stands for rounds of which some were disturbed.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
