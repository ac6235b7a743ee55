using System;
using System.IO;
using System.Reflection;
using System.Text;

namespace CorpusGen.Generated;

/// <summary>The seed files as they lie in the assembly: embedded as they are, decoded and cut on first use.</summary>
internal sealed class SeedResources
{
    private const string Prefix = "CorpusGen/";

    private readonly Assembly _assembly;

    public SeedResources(Assembly assembly) => _assembly = assembly;

    /// <summary>The body of an article: the slices of the file's text, line ends made <c>\n</c>, joined.</summary>
    /// <param name="path">The seed file's path, which names its resource.</param>
    /// <param name="slices">Pairs: how far after the end of the last slice this one starts, and its length.</param>
    /// <exception cref="InvalidOperationException">The assembly does not hold the file, or another version of it than the one compiled.</exception>
    public string Read(string path, PackedNumbers slices)
    {
        string file = ReadFile(path);
        string text = "";
        StringBuilder? joined = null;
        int position = 0;
        while (!slices.AtEnd)
        {
            int start = position + slices.Next();
            int length = slices.Next();
            if (start + length > file.Length)
                throw new InvalidOperationException($"The embedded seed '{path}' is shorter than when it was compiled: rebuild the project.");
            if (position != 0 && joined is null)
                joined = new StringBuilder(text);
            text = file.Substring(start, length);
            joined?.Append(text);
            position = start + length;
        }

        return joined?.ToString() ?? text;
    }

    private string ReadFile(string path)
    {
        using Stream stream = _assembly.GetManifestResourceStream(Prefix + path)
            ?? throw new InvalidOperationException(
                $"The assembly {_assembly.GetName().Name} does not hold the seed '{path}': is a resource named '{Prefix}{path}' removed by the project?");
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        string text = reader.ReadToEnd();
        // The reader takes away one byte order mark, and the generator a second one too, which joining files leaves behind.
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
    }
}
