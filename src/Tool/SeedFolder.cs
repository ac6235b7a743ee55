using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool;

/// <summary>A folder of seeds on the disk, or one file of it, with what its <c>corpus.yaml</c> says.</summary>
/// <param name="Root">The folder as findings and ids name it, with <c>/</c>.</param>
/// <param name="Files">The files to read, in ordinal order.</param>
/// <param name="Findings">What is wrong with <c>corpus.yaml</c>.</param>
internal sealed record SeedFolder(string Root, CorpusSettings Settings, IReadOnlyList<string> Files, IReadOnlyList<Finding> Findings)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A folder with all seeds below it; or a file, with the <c>corpus.yaml</c> beside it.</summary>
    /// <exception cref="FileNotFoundException">There is neither.</exception>
    public static SeedFolder Open(string path)
    {
        if (Directory.Exists(path))
        {
            string[] seeds = [.. Seeds(path).OrderBy(Slashed, StringComparer.Ordinal)];
            CorpusSettings settings = SettingsOf(path);
            return new SeedFolder(Slashed(path), settings, seeds, Pipeline.CheckSettings(settings, seeds.Select(Slashed)));
        }

        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{path}'.");
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        CorpusSettings beside = SettingsOf(folder);
        return new SeedFolder(Slashed(folder), beside, [path], beside.Findings);
    }

    /// <summary>One of the files, decoded.</summary>
    public static SeedFile Read(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        try
        {
            return new SeedFile(Slashed(file), Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return new SeedFile(Slashed(file), Encoding.Latin1.GetString(bytes), IsUtf8: false);
        }
    }

    private static CorpusSettings SettingsOf(string folder)
    {
        string catalogue = Path.Combine(folder, CorpusSettingsReader.FileName);
        return File.Exists(catalogue) ? Pipeline.ReadSettings(Read(catalogue)) : CorpusSettings.None;
    }

    /// <summary>Every file that a format claims; hidden files and folders are none of ours.</summary>
    private static IEnumerable<string> Seeds(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return Directory.EnumerateFiles(folder, "*", options).Where(file => DocumentFormat.Of(Slashed(file)) is not null);
    }

    private static string Slashed(string path)
    {
        string slashed = Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
        return slashed.StartsWith("./", StringComparison.Ordinal) ? slashed[2..] : slashed.Length > 1 ? slashed.TrimEnd('/') : slashed;
    }
}
