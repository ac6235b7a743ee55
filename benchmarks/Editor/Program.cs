using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using CorpusGen.Benchmarks;
using CorpusGen.Benchmarks.Editor;

// What an editor waits for: runs of the compiler's driver after an edit, against the first run, in one process. With --record or --against and a file:
// what these runs allocate, which is the same on every machine, however busy it is.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string? record = Value("--record");
string? against = Value("--against");
int[] numbers = [.. args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))];
int documents = numbers.ElementAtOrDefault(0) is > 0 and var asked ? asked : 10_000;
int rounds = numbers.ElementAtOrDefault(1) is > 0 and var times ? times : 5;
var editor = new EditorSession(documents, isEditor: true);
Cost first = Measure(() => { });
Cost code = Median(editor.EditCode);
Cost document = Median(editor.EditDocument);
Console.WriteLine($"{documents} documents of 4 kB; medians of {rounds}");
Console.WriteLine($"{"",-28}{"ms",10}{"of the first run",20}{"MB",10}{"of the first run",20}{"files changed",16}");
Print("first run", first);
Print("a C# file edited", code);
Print("a document edited", document);

var ratios = new Dictionary<string, double>
{
    ["first run, bytes to a byte of text"] = first.Bytes / (double)editor.TextLength,
    ["a C# file edited, to the first run"] = code.Bytes / (double)first.Bytes,
    ["a document edited, to the first run"] = document.Bytes / (double)first.Bytes,
};
if (record is not null)
    RecordedRatios.Write(record, ratios);
return against is null ? 0 : RecordedRatios.Compare(against, ratios);

string? Value(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

Cost Median(Action edit)
{
    Cost[] costs = [.. Enumerable.Range(0, rounds).Select(_ => Measure(edit))];
    return new Cost(
        costs.Select(cost => cost.Milliseconds).Order().ElementAt(rounds / 2),
        costs.Select(cost => cost.Bytes).Order().ElementAt(rounds / 2),
        costs.Max(cost => cost.Files));
}

Cost Measure(Action edit)
{
    edit();
    long before = GC.GetTotalAllocatedBytes(precise: true);
    var watch = Stopwatch.StartNew();
    editor.Run();
    double milliseconds = watch.Elapsed.TotalMilliseconds;
    long bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
    return new Cost(milliseconds, bytes, editor.TakeChanged());
}

void Print(string name, Cost cost) => Console.WriteLine(
    $"{name,-28}{cost.Milliseconds,10:F1}{cost.Milliseconds / first.Milliseconds,20:P2}{cost.Bytes / 1e6,10:F2}{cost.Bytes / (double)first.Bytes,20:P2}{cost.Files,16}");

/// <summary>What a run took.</summary>
/// <param name="Bytes">Of memory that it allocated.</param>
/// <param name="Files">How many came out other than before.</param>
internal readonly record struct Cost(double Milliseconds, long Bytes, int Files);
