using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using CorpusGen.Benchmarks.Editor;

// What an editor waits for: runs of the compiler's driver after an edit, against the first run, in one process.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int documents = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
var editor = new EditorSession(documents, isEditor: true);
var watch = Stopwatch.StartNew();
editor.Run();
double first = watch.Elapsed.TotalMilliseconds;
Console.WriteLine($"{documents} documents of 4 kB; medians of {rounds}");
Console.WriteLine($"{"",-28}{"ms",10}{"of the first run",20}{"files changed",16}");
Print("first run", first, editor.Files);
Measure("a C# file edited", () => editor.EditCode());
Measure("a document edited", () => editor.EditDocument());

void Measure(string name, Action edit)
{
    var times = new double[rounds];
    int changed = 0;
    for (int round = 0; round < rounds; round++)
    {
        edit();
        var one = Stopwatch.StartNew();
        changed = Math.Max(changed, editor.Run());
        times[round] = one.Elapsed.TotalMilliseconds;
    }

    Print(name, times.Order().ElementAt(rounds / 2), changed);
}

void Print(string name, double milliseconds, int files) =>
    Console.WriteLine($"{name,-28}{milliseconds,10:F1}{milliseconds / first,20:P2}{files,16}");
