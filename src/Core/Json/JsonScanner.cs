using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Documents.Records;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Json;

/// <summary>Reads the smallest parts of JSON: texts, numbers, words, and what stands between them.</summary>
internal sealed class JsonScanner(SeedText file, TextRange range, List<Finding> findings)
{
    private readonly string _text = file.Text;

    /// <summary>What is no value of JSON, though other languages have it, and what to write instead.</summary>
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.Ordinal)
    {
        ["NaN"] = "null",
        ["Infinity"] = "null",
        ["-Infinity"] = "null",
        ["undefined"] = "null",
        ["None"] = "null",
        ["nil"] = "null",
        ["Null"] = "null",
        ["NULL"] = "null",
        ["True"] = "true",
        ["False"] = "false",
        ["TRUE"] = "true",
        ["FALSE"] = "false",
    };

    public static bool StartsWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '+' or '.' or '_' or '$';

    /// <summary>The next position that is no white space; comments are findings.</summary>
    public int SkipBlanks(int position)
    {
        while (position < range.End)
        {
            char c = _text[position];
            if (c is ' ' or '\t' or '\n' or '\uFEFF')
                position++;
            else if (c == '#' || (c == '/' && position + 1 < range.End && _text[position + 1] is '/' or '*'))
                position = SkipComment(position);
            else
                break;
        }

        return position;
    }

    /// <summary>The text that starts with a quote here; cut where it has no end on its line.</summary>
    public FieldText ReadText(ref int position)
    {
        int start = position++;
        var decoded = new StringBuilder();
        int copied = position;
        bool hasControl = false;
        int half = -1;
        while (position < range.End && _text[position] is not ('"' or '\n'))
        {
            char c = _text[position];
            int length = 1;
            if (c == '\\')
            {
                decoded.Append(_text, copied, position - copied);
                c = ReadEscape(position, out length);
                decoded.Append(c);
                copied = position + length;
            }
            else if (c < ' ' && !hasControl)
            {
                hasControl = true;
                AddLoose(new TextRange(position, position + 1), "A control character within quotes", c == '\t' ? "Write '\\t'" : "Remove it");
            }

            half = CheckHalves(c, position, half);
            position += length;
        }

        ReportHalf(half);
        decoded.Append(_text, copied, position - copied);
        bool isCut = position >= range.End || _text[position] == '\n';
        if (isCut)
            findings.Add(
                FindingRules.JsonSyntax.At(file.PlaceOf(new TextRange(start, start + 1)), "the text that starts here has no '\"' to end it on its line"));
        else
            position++;
        return new FieldText(file.PlaceOf(new TextRange(start, position)), decoded.ToString(), TextStyle.JsonString) { IsCut = isCut };
    }

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>; null where the word is nothing like it.</summary>
    public FieldValue? ReadWord(ref int position)
    {
        int start = position;
        int end = start;
        while (end < range.End && StartsWord(_text[end]))
            end++;
        var written = new TextRange(start, end);
        string word = written.Of(_text);
        Place place = file.PlaceOf(written);
        FieldValue? value = word switch
        {
            "null" => new FieldNull(place),
            "true" or "false" => new FieldText(place, word, TextStyle.Plain),
            _ when Foreign.TryGetValue(word, out string? meant) => ReadForeign(written, word, meant),
            _ when word.Any(Characters.IsDigit) && word.All(IsOfNumber) => ReadNumber(written, word),
            _ => null,
        };
        position = value is null ? start : end;
        return value;
    }

    private FieldValue ReadForeign(TextRange written, string word, string meant)
    {
        AddLoose(written, $"'{word}'", $"Write {meant}");
        Place place = file.PlaceOf(written);
        return meant == "null" ? new FieldNull(place) : new FieldText(place, meant, TextStyle.Plain);
    }

    private FieldText ReadNumber(TextRange written, string word)
    {
        if (!IsNumber(word))
            AddLoose(written, $"'{Excerpt.Of(word)}'", $"Write it as a number of JSON, or as a text in quotes");
        return new FieldText(file.PlaceOf(written), word, TextStyle.Plain);
    }

    private char ReadEscape(int position, out int length)
    {
        JsonEscape.ReadOne(_text, position, range.End, out int one, out bool isSound);
        if (!isSound)
            AddLoose(
                new TextRange(position, position + one),
                $"'{Excerpt.Of(_text.Substring(position, one))}' within quotes",
                "Write '\\\\' for a backslash that is meant");
        return JsonEscape.Read(_text, position, range.End, out length);
    }

    /// <summary>Watches for a high surrogate without its low one, and the other way round; returns where a high one waits for its other half.</summary>
    private int CheckHalves(char c, int position, int half)
    {
        if (char.IsLowSurrogate(c))
        {
            if (half < 0)
                ReportHalf(position);
            return -1;
        }

        ReportHalf(half);
        return char.IsHighSurrogate(c) ? position : -1;
    }

    private void ReportHalf(int position)
    {
        if (position < 0)
            return;
        int length = _text[position] == '\\' ? 6 : 1;
        var half = new TextRange(position, Math.Min(position + length, range.End));
        findings.Add(FindingRules.LoneSurrogate.At(file.PlaceOf(half), length == 1 ? "A character" : $"'{half.Of(_text)}'"));
    }

    private int SkipComment(int start)
    {
        bool isBlock = _text[start] == '/' && _text[start + 1] == '*';
        int end = isBlock ? _text.IndexOf("*/", start + 2, range.End - start - 2, StringComparison.Ordinal) : Math.Min(file.LineEndAt(start), range.End);
        end = end < 0 ? range.End : isBlock ? end + 2 : end;
        AddLoose(new TextRange(start, end), "A comment", "Remove it, or make it a field");
        return end;
    }

    private void AddLoose(TextRange at, string what, string mend) => findings.Add(FindingRules.LooseJson.At(file.PlaceOf(at), what, mend));

    private static bool IsOfNumber(char c) => c is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E';

    /// <summary><c>-? (0 | [1-9] digits) (. digits)? (e [+-]? digits)?</c></summary>
    private static bool IsNumber(string word)
    {
        int i = word[0] == '-' ? 1 : 0;
        int whole = Digits(word, ref i);
        if (whole == 0 || (whole > 1 && word[i - whole] == '0'))
            return false;
        if (i < word.Length && word[i] == '.')
        {
            i++;
            if (Digits(word, ref i) == 0)
                return false;
        }

        if (i < word.Length && word[i] is 'e' or 'E')
        {
            i++;
            if (i < word.Length && word[i] is '+' or '-')
                i++;
            if (Digits(word, ref i) == 0)
                return false;
        }

        return i == word.Length;
    }

    private static int Digits(string word, ref int i)
    {
        int start = i;
        while (i < word.Length && Characters.IsDigit(word[i]))
            i++;
        return i - start;
    }
}
