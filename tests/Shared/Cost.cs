using System;
using System.Diagnostics;
using Xunit;

namespace CorpusGen.Tests;

/// <summary>What work costs, on a machine that may be busy with other things.</summary>
/// <remarks>
/// A clock shows what else the machine does. The time that processors spend on this process shows only what other tests do meanwhile; of the two the lesser
/// counts, and of several runs the least.
/// </remarks>
internal static class Cost
{
    /// <summary>How much larger the large text is: a step that takes time with the square takes 64 times as long on it.</summary>
    private const int Growth = 8;

    private const int MostGrowth = 30;
    private const int Rounds = 20;
    private const int SmallRuns = 3;
    private const int Attempts = 3;

    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(1);

    /// <summary>Fails where work on so much more takes longer by so much more than that, however often it is tried.</summary>
    /// <param name="size">Of the large piece of work.</param>
    /// <param name="prepare">Makes work of a size; only what it returns is measured.</param>
    public static void AssertGrowsAsItsSize(int size, Func<int, Action> prepare)
    {
        Action small = prepare(size / Growth);
        Action large = prepare(size);
        small(); // So that it is compiled.
        TimeSpan leastSmall = TimeSpan.MaxValue, leastLarge = TimeSpan.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            // Too much for the small one would excuse the large one, and it is cheap.
            for (int i = 0; i < SmallRuns; i++)
                leastSmall = Least(leastSmall, Measure(small));
            leastLarge = Least(leastLarge, Measure(large));
            if (leastLarge < MostGrowth * (leastSmall > Measurable ? leastSmall : Measurable))
                return;
        }

        Assert.Fail($"{leastLarge / leastSmall:0.0} times as long for {Growth} times as much: {leastSmall}, then {leastLarge}");
    }

    /// <summary>What work results in, which fails where it takes longer each time that it is tried.</summary>
    /// <param name="most">Far more than it takes, far less than it would if each of many things were compared with each of many others.</param>
    public static T Within<T>(TimeSpan most, Func<T> work, string what = "It")
    {
        TimeSpan least = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            T? result = default;
            least = Least(least, Measure(() => result = work()));
            if (least <= most)
                return result!;
        }

        Assert.Fail($"{what} took {least}.");
        return default;
    }

    private static TimeSpan Measure(Action work)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        work();
        TimeSpan elapsed = watch.Elapsed;
        return Least(elapsed, Environment.CpuUsage.TotalTime - before);
    }

    private static TimeSpan Least(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
