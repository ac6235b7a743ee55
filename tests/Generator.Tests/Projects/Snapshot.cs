using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace CorpusGen.Generator.Tests.Projects;

/// <summary>Compares what was generated with what a person approved.</summary>
/// <remarks>
/// In the layout of Verify.SourceGenerators, so that it can take this class's place: <c>Class.Method#Hint.verified.cs</c> in a folder
/// <c>Snapshots</c> beside the test, with <c>//HintName:</c> as the first line. What differs is left beside it as <c>.received.</c>; with the
/// environment variable <c>CORPUSGEN_ACCEPT</c> set to 1 it becomes the approved text at once.
/// </remarks>
internal static class Snapshot
{
    private static bool Accepts => Environment.GetEnvironmentVariable("CORPUSGEN_ACCEPT") == "1";

    /// <summary>Every generated file, and the diagnostics where there are any.</summary>
    public static void Verify(Build build, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var files = build.Result.GeneratedSources.ToDictionary(
            source => $"#{source.HintName[..^".cs".Length]}.verified.cs",
            source => $"//HintName: {source.HintName}\n{source.SourceText}");
        if (!build.Result.Diagnostics.IsEmpty)
            files.Add(".verified.txt", string.Join("\n", build.Result.Diagnostics));
        Verify(files, file, method);
    }

    /// <summary>Named texts; the names are what follows <c>Class.Method</c>.</summary>
    public static void Verify(IReadOnlyDictionary<string, string> files, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots");
        string prefix = $"{Path.GetFileNameWithoutExtension(file)}.{method}";
        var failures = new StringBuilder();
        foreach ((string name, string text) in files.OrderBy(each => each.Key, StringComparer.Ordinal))
            failures.Append(Compare(Path.Combine(folder, prefix + name), text));
        foreach (string stale in StaleIn(folder, prefix, files))
        {
            failures.AppendLine($"{Path.GetFileName(stale)} is approved but no longer generated.");
            if (Accepts)
                File.Delete(stale);
        }

        Assert.True(failures.Length == 0, failures.ToString());
    }

    private static string Compare(string verified, string text)
    {
        string received = verified.Replace(".verified.", ".received.");
        string? approved = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n") : null;
        if (string.Equals(approved, text, StringComparison.Ordinal))
        {
            File.Delete(received);
            return "";
        }

        File.WriteAllText(Accepts ? verified : received, text);
        return approved is null
            ? $"{Path.GetFileName(verified)} is not approved yet.\n"
            : $"{Path.GetFileName(verified)} differs: {FirstDifference(approved, text)}\n";
    }

    private static IEnumerable<string> StaleIn(string folder, string prefix, IReadOnlyDictionary<string, string> files) =>
        new[] { prefix + "#*.verified.cs", prefix + ".verified.txt" }
            .SelectMany(pattern => Directory.EnumerateFiles(folder, pattern))
            .Where(path => !files.ContainsKey(Path.GetFileName(path)[prefix.Length..]));

    private static string FirstDifference(string approved, string received)
    {
        string[] old = approved.Split('\n');
        string[] now = received.Split('\n');
        int line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
            line++;
        return $"line {line + 1} was\n  {(line < old.Length ? old[line] : "(end)")}\nand is\n  {(line < now.Length ? now[line] : "(end)")}";
    }
}
