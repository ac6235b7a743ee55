using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>A machine without the library of the system that knows letters names everything as one with it does.</summary>
public sealed class CasingTests : SeedsOnDisk
{
    private const string WithoutLibrary = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    [Fact]
    public void Ids_are_the_same_without_the_library_of_the_system()
    {
        // Each word starts with a letter that has a case, and has another one within.
        string[] words =
        [
            .. Enumerable.Range(0x80, 0xFF00).Select(code => (char)code)
                .Where(c => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter)
                .Select(c => $"{c}x{c}"),
        ];
        Seed("a.jsonl", string.Concat(words.Chunk(10).Select(some => JsonSerializer.Serialize(new { id = string.Join(' ', some), date = "2024-05-14", text = "It rained." }) + "\n")));
        string with = Check(withoutLibrary: false);
        Assert.Contains("-\u00E4x\u00E4-", with);
        Assert.Equal(with, Check(withoutLibrary: true));
    }

    private string Check(bool withoutLibrary)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CorpusGen.Tool.dll"), "check", Folder]) { RedirectStandardOutput = true };
        start.Environment[WithoutLibrary] = withoutLibrary ? "true" : "false";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
