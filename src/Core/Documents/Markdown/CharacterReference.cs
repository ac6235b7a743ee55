using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>Characters by their names or numbers, as HTML writes them: <c>&amp;amp;</c>, <c>&amp;#8211;</c>. The names are those that prose uses.</summary>
internal static class CharacterReference
{
    private const int Longest = 12;

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["amp"] = "&",
        ["lt"] = "<",
        ["gt"] = ">",
        ["quot"] = "\"",
        ["apos"] = "'",
        ["nbsp"] = "\u00A0",
        ["ndash"] = "–",
        ["mdash"] = "—",
        ["hellip"] = "…",
        ["lsquo"] = "‘",
        ["rsquo"] = "’",
        ["ldquo"] = "“",
        ["rdquo"] = "”",
        ["laquo"] = "«",
        ["raquo"] = "»",
        ["bull"] = "•",
        ["middot"] = "·",
        ["deg"] = "°",
        ["euro"] = "€",
        ["pound"] = "£",
        ["copy"] = "©",
        ["times"] = "×",
        ["shy"] = "",
    };

    /// <summary>What the reference at a position stands for, or null where it is none.</summary>
    public static string? Read(string text, int position, int end, out int length)
    {
        length = 0;
        int close = text.IndexOf(';', position, Math.Min(Longest, end - position));
        if (close < 0)
            return null;
        length = close + 1 - position;
        string name = text.Substring(position + 1, length - 2);
        if (name.Length < 2 || name[0] != '#')
            return Names.TryGetValue(name, out string? meant) ? meant : null;
        bool isHex = name[1] is 'x' or 'X';
        if (!int.TryParse(
            name.Substring(isHex ? 2 : 1), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code))
            return null;
        bool isCharacter = code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        return code == '\r' ? "\n" : isCharacter ? char.ConvertFromUtf32(code) : "\uFFFD";
    }
}
