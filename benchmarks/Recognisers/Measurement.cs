using System;
using System.Diagnostics;

namespace CorpusGen.Benchmarks;

/// <summary>One pass of a recogniser over the corpus, repeated until the clock can tell.</summary>
/// <param name="MegabytesPerSecond">UTF-8 text, in millions of bytes, on one thread.</param>
/// <param name="AllocatedPerByte">Bytes allocated for each byte of text.</param>
internal readonly record struct Measurement(double MegabytesPerSecond, double AllocatedPerByte)
{
    private static readonly TimeSpan AtLeast = TimeSpan.FromMilliseconds(500);

    public static Measurement Of(Recogniser recogniser, string[] articles, long size)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long passes = 0;
        var watch = Stopwatch.StartNew();
        do
        {
            foreach (string article in articles)
                recogniser.Run(article);
            passes++;
        }
        while (watch.Elapsed < AtLeast);
        watch.Stop();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new Measurement(passes * size / watch.Elapsed.TotalSeconds / 1e6, (double)allocated / (passes * size));
    }
}
