using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Naming;

namespace CorpusGen.Tool.Interchange.Writing;

/// <summary>Names for files, made of ids that others wrote: of letters and digits, without a folder, different on every file system.</summary>
internal sealed class FileNames
{
    /// <summary>Leaves room for extensions within the 255 bytes that file systems allow, whatever the script.</summary>
    private const int Longest = 60;

    private static readonly HashSet<string> DeviceNames = new(
        ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"],
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The last number that a wish was given: thousands of documents may have one id.</summary>
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name for an id that no other has.</summary>
    public string For(string id)
    {
        string wished = Fit(id);
        string name = wished;
        int number = _numbers.GetValueOrDefault(wished, 1);
        while (!_taken.Add(name))
            name = string.Create(CultureInfo.InvariantCulture, $"{wished}-{++number}");
        _numbers[wished] = number;
        return name;
    }

    private static string Fit(string id)
    {
        var fit = new StringBuilder();
        foreach (char c in IsWellFormed(id) ? id.Normalize(NormalizationForm.FormC) : id)
            fit.Append(char.IsLetterOrDigit(c) || c is '-' or '_' or '.' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? c : '-');

        // A dot in front hides a file, and one at the end is lost on Windows.
        string name = fit.ToString().Trim('.', '-');
        if (NamesOfOthers.Have(name + ".json"))
            name = name.Replace('.', '-');
        string stem = name.Split('.')[0];
        if (name.Length == 0 || DeviceNames.Contains(stem))
            name = "document-" + (name.Length == 0 ? StableHash.Short(id, 8) : name);
        return name.Length <= Longest ? name : name[..Longest].TrimEnd('.', '-') + "-" + StableHash.Short(id, 8);
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
