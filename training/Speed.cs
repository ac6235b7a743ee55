using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>How long the embedded model takes to load in this fresh process, and how fast one thread tags afterwards.</summary>
internal static class Speed
{
    public static string Measure(IEnumerable<Article> articles)
    {
        long start = Stopwatch.GetTimestamp();
        _ = EntityModel.Default;
        TimeSpan load = Stopwatch.GetElapsedTime(start);

        string[] texts = [.. articles.Select(article => article.Text)];
        start = Stopwatch.GetTimestamp();
        EntityTagger.Tag(Tokenizer.Tokenize(texts[0]));
        TimeSpan first = Stopwatch.GetElapsedTime(start);

        TimeSpan best = TimeSpan.MaxValue;
        for (int round = 0; round < 12; round++)
        {
            start = Stopwatch.GetTimestamp();
            foreach (string text in texts)
                EntityTagger.Tag(Tokenizer.Tokenize(text));
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        double speed = texts.Sum(text => (double)System.Text.Encoding.UTF8.GetByteCount(text)) / best.TotalSeconds / 1e6;
        return FormattableString.Invariant($"load {load.TotalMilliseconds:F1} ms, first article {first.TotalMilliseconds:F1} ms, warm {speed:F2} MB/s");
    }
}
