using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks;

// One process measures all recognisers warm, turn and turn about; a fresh process each measures the first document.
if (args is ["--cold", var name])
{
    string first = Corpus.Articles().First();
    Recogniser cold = Recogniser.All.Single(recogniser => recogniser.Name == name);
    var watch = Stopwatch.StartNew();
    cold.Run(first);
    Console.WriteLine(watch.Elapsed.TotalMilliseconds.ToString("F1", System.Globalization.CultureInfo.InvariantCulture));
    return;
}

const int Rounds = 5;
string[] articles = Corpus.Articles().ToArray();
long size = articles.Sum(text => (long)System.Text.Encoding.UTF8.GetByteCount(text));
Console.WriteLine($"{articles.Length} articles, {size} bytes; medians of {Rounds} rounds in turn");
var rounds = Recogniser.All.ToDictionary(recogniser => recogniser, _ => new List<Measurement>());
for (int round = -1; round < Rounds; round++)
{
    foreach (Recogniser recogniser in Recogniser.All)
    {
        Measurement measurement = Measurement.Of(recogniser, articles, size);
        if (round >= 0)
            rounds[recogniser].Add(measurement);
    }
}

double peer = Median.Of(rounds[Recogniser.Peer].Select(measurement => measurement.MegabytesPerSecond));
Console.WriteLine($"{"",-28}{"MB/s",10}{"x peer",10}{"allocated/text",16}{"first, ms",12}{"compiled ahead",16}");
foreach (Recogniser recogniser in Recogniser.All)
{
    double speed = Median.Of(rounds[recogniser].Select(measurement => measurement.MegabytesPerSecond));
    double allocated = Median.Of(rounds[recogniser].Select(measurement => measurement.AllocatedPerByte));
    double first = Median.Of(Enumerable.Range(0, Rounds).Select(_ => FirstDocument(recogniser, AppContext.BaseDirectory)));
    string ahead = recogniser == Recogniser.Peer
        ? ""
        : FormattableString.Invariant(
            $"{Median.Of(Enumerable.Range(0, Rounds).Select(_ => FirstDocument(recogniser, Path.Combine(AppContext.BaseDirectory, "ahead")))),16:F1}");
    Console.WriteLine(FormattableString.Invariant($"{recogniser.Name,-28}{speed,10:F3}{speed / peer,10:F0}{allocated,16:F2}{first,12:F1}{ahead}"));
}

static double FirstDocument(Recogniser recogniser, string folder)
{
    var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "CorpusGen.Benchmarks.dll"), "--cold", recogniser.Name]) { RedirectStandardOutput = true };
    using Process process = Process.Start(start)!;
    return double.Parse(process.StandardOutput.ReadToEnd(), System.Globalization.CultureInfo.InvariantCulture);
}
