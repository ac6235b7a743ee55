using System;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Yaml;

/// <summary>Says how the place where a YAML text cannot be read is mended, by what stands there: the parser only says what it was doing.</summary>
/// <param name="text">The file.</param>
/// <param name="range">The YAML in it.</param>
/// <param name="offset">Where it cannot be read.</param>
/// <param name="reason">What the parser says of it.</param>
internal sealed class YamlFault(string text, TextRange range, int offset, string reason)
{
    /// <summary>What a plain value cannot start with.</summary>
    private const string Indicators = "@`%|>&*!,?";

    private readonly int _lineStart = offset == 0 ? 0 : Math.Max(range.Start, text.LastIndexOf('\n', offset - 1) + 1);

    /// <summary>One way to mend it. The first that fits.</summary>
    public string Mend() =>
        ForFirstCharacter() ?? ForBracketWithoutEnd() ?? ForQuoteWithoutEnd() ?? ForWhatGoesOn() ?? ForIndentedKey() ?? ForLineWithoutColon()
        ?? "A value with a ': ', a ' #' or a bracket in it needs quotes.";

    /// <summary><c>author: @home</c>, <c>title: - Storm</c>.</summary>
    private string? ForFirstCharacter()
    {
        char first = CharAt(offset);
        if (!StartsValue())
            return null;
        if (Indicators.IndexOf(first) >= 0)
            return $"A value that starts with '{first}' needs quotes.";
        return first == '-' && CharAt(offset + 1) == ' ' ? "A value that starts with '- ' needs quotes." : null;
    }

    /// <summary><c>title: "Storm" ends</c>, <c>title: [Live] Storm</c>.</summary>
    private string? ForWhatGoesOn()
    {
        int before = LastBefore();
        char last = before < 0 ? '\0' : text[before];
        return last switch
        {
            '"' or '\'' => $"Quotes go around a whole value: put {(last == '"' ? "single" : "double")} ones around all of it.",
            ']' or '}' when CharAt(offset) is not ('\0' or '\n' or ']' or '}') =>
                $"A value that starts with '{(last == ']' ? '[' : '{')}' and is more than that needs quotes.",
            _ => null,
        };
    }

    /// <summary><c>title: "Storm</c>.</summary>
    private string? ForQuoteWithoutEnd() => Says("quoted scalar") && CharAt(offset) is '"' or '\'' ? $"Put a {CharAt(offset)} where the value ends." : null;

    /// <summary>
    /// A key that stands further to the right than the one above it, so that it goes on with that one's value: the fault is at its own colon.
    /// </summary>
    private string? ForIndentedKey()
    {
        bool isOwnColon = CharAt(offset) == ':' && text.IndexOf(':', _lineStart, offset - _lineStart) < 0;
        return isOwnColon && CharAt(_lineStart) == ' ' && _lineStart > range.Start
            ? "This line goes on with the value of the line above it, since it is indented further: take the blanks before it away."
            : null;
    }

    /// <summary>A line of a map that is no <c>name: value</c>, or an item that stands where no list does.</summary>
    private string? ForLineWithoutColon()
    {
        if (LastBefore() >= 0)
            return null;
        int end = text.IndexOf('\n', offset);
        string line = text.Substring(offset, Math.Min(end < 0 ? text.Length : end, range.End) - offset);
        if (line.StartsWith("- ", StringComparison.Ordinal))
            return "Indent the items of a list alike.";
        return line.IndexOf(':') < 0 ? "Write 'name: value', or indent what goes on with the line above." : "Indent the names that belong together alike.";
    }

    /// <summary><c>tags: [storm, ferry</c>: what the parser misses it misses at the end, or where something else begins.</summary>
    private string? ForBracketWithoutEnd() => Says(" flow ") || Says("node content") || CharAt(offset) is '[' or '{'
        ? "Close the bracket that is open, or put quotes around a value that starts with one."
        : null;

    private bool Says(string words) => reason.IndexOf(words, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a value starts here: behind a colon or an item's dash.</summary>
    private bool StartsValue()
    {
        int before = LastBefore();
        return before >= 0 && text[before] is ':' or '-' && before < offset - 1;
    }

    /// <summary>The last character before the fault on its line that is no blank, or -1.</summary>
    private int LastBefore()
    {
        int i = Math.Min(offset, text.Length) - 1;
        while (i >= _lineStart && text[i] is ' ' or '\t')
            i--;
        return i >= _lineStart ? i : -1;
    }

    private char CharAt(int at) => at < range.End && at < text.Length ? text[at] : '\0';
}
