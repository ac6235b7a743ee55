using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using CorpusGen;
using CorpusGen.Benchmarks.Editor;
using Microsoft.CodeAnalysis;

// What the first use of articles' texts takes at run time, against reading the same files, in turn. Of one: each in a process of its own, since that is
// where a first use happens. Of all: each round loads the assembly anew.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Documents = 1_000;
const string Id = "wire-00500";
if (args is ["--cold", var what, var path])
{
    Console.WriteLine(what == "article" ? Time(ArticleOf(path)) : Time(() => File.ReadAllText(path).Length));
    return;
}

int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
DirectoryInfo folder = Directory.CreateTempSubdirectory("corpusgen-");
try
{
    var session = new EditorSession(Documents, isEditor: false);
    string assembly = Path.Combine(folder.FullName, "Newsroom.dll");
    string[] files = [.. session.Seeds.Select(seed => Path.Combine(folder.FullName, Path.GetFileName(seed.Path)))];
    foreach ((string file, AdditionalText seed) in files.Zip(session.Seeds))
        File.WriteAllText(file, seed.GetText()!.ToString());
    session.Emit(assembly);

    var one = new List<(double Articles, double Files)>();
    var all = new List<(double Articles, double Files)>();
    for (int round = 0; round <= rounds; round++)
    {
        one.Add((InProcess("article", assembly), InProcess("file", files[500])));
        var list = Load(assembly).GetProperty("All")!.GetMethod!.CreateDelegate<Func<IReadOnlyList<Article>>>();
        all.Add((Time(() => list().Sum(article => article.Text.Length)), Time(() => files.Sum(file => File.ReadAllText(file).Length))));
    }

    Console.WriteLine($"{Documents} documents of 4 kB; medians of {rounds} rounds, in milliseconds");
    Console.WriteLine($"{"",-20}{"articles",10}{"files",10}{"ratio",8}");
    Print("the text of one", one);
    Print("of all", all);
}
finally
{
    folder.Delete(recursive: true);
}

static Func<int> ArticleOf(string assembly)
{
    Func<string, Article> get = Load(assembly).GetMethod("Get", [typeof(string)])!.CreateDelegate<Func<string, Article>>();
    return () => get(Id).Text.Length;
}

static double InProcess(string what, string path)
{
    var start = new ProcessStartInfo(Environment.ProcessPath!, ["--cold", what, path]) { RedirectStandardOutput = true };
    using Process process = Process.Start(start)!;
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return double.Parse(output, CultureInfo.InvariantCulture);
}

static Type Load(string path) =>
    new AssemblyLoadContext(null, isCollectible: true).LoadFromAssemblyPath(path).GetType("Acme.Newsroom.Corpus+Articles", throwOnError: true)!;

static double Time(Func<int> work)
{
    var watch = Stopwatch.StartNew();
    if (work() == 0)
        throw new InvalidOperationException("Nothing was read.");
    return watch.Elapsed.TotalMilliseconds;
}

// The first round compiles what all of them use.
static void Print(string name, List<(double Articles, double Files)> times)
{
    (double Articles, double Files)[] counted = [.. times.Skip(1)];
    double articles = counted.Select(time => time.Articles).Order().ElementAt(counted.Length / 2);
    double files = counted.Select(time => time.Files).Order().ElementAt(counted.Length / 2);
    Console.WriteLine($"{name,-20}{articles,10:F2}{files,10:F2}{articles / files,8:F2}");
}
