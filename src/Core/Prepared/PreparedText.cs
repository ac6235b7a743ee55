using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Prepared;

/// <summary>Writes lines of fields: tabs part them, and what would part or end a line inside a field is escaped.</summary>
internal sealed class PreparedWriter
{
    private readonly StringBuilder _text = new();

    public PreparedWriter Line(string first, params string?[] more)
    {
        Append(first);
        foreach (string? field in more)
            Append(field ?? PreparedLine.Null, isEscaped: field is null);
        _text[_text.Length - 1] = '\n';
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Append(string field, bool isEscaped = false)
    {
        if (isEscaped || field.IndexOfAny(PreparedLine.Special) < 0)
        {
            _text.Append(field).Append('\t');
            return;
        }

        foreach (char c in field)
        {
            int special = Array.IndexOf(PreparedLine.Special, c);
            if (special < 0)
                _text.Append(c);
            else
                _text.Append('\\').Append(PreparedLine.Letters[special]);
        }

        _text.Append('\t');
    }
}

/// <summary>A line of fields, read.</summary>
internal readonly struct PreparedLine
{
    /// <summary>What stands for no value at all.</summary>
    internal const string Null = "\\0";

    internal const string Letters = "\\tnr";

    internal static readonly char[] Special = ['\\', '\t', '\n', '\r'];

    private readonly string[] _fields;

    private PreparedLine(string[] fields) => _fields = fields;

    public int Count => _fields.Length;

    /// <exception cref="FormatException">There is no such field, or it is null.</exception>
    public string this[int index] => OrNull(index) ?? throw new FormatException("A field without a value.");

    /// <exception cref="FormatException">There is no such field.</exception>
    public string? OrNull(int index)
    {
        if (index >= _fields.Length)
            throw new FormatException("A line that is too short.");
        string field = _fields[index];
        return field == Null ? null : field.IndexOf('\\') < 0 ? field : Unescape(field);
    }

    /// <exception cref="FormatException">It is no number.</exception>
    public int Number(int index) => int.Parse(this[index], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The lines of a text, or of those groups in it that are wanted.</summary>
    /// <param name="group">How the first line of a group starts; the name of the group follows.</param>
    /// <param name="isWanted">Whether the group of a name is wanted; without, all are.</param>
    /// <exception cref="FormatException">The last line is cut short.</exception>
    public static IEnumerable<PreparedLine> Of(string text, string group = "", Func<string, bool>? isWanted = null)
    {
        bool skips = false;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0)
                throw new FormatException("The last line has no end.");
            if (isWanted is not null && string.CompareOrdinal(text, start, group, 0, group.Length) == 0)
                skips = !isWanted(FieldAt(text, start + group.Length, end));
            if (!skips)
                yield return new PreparedLine(text.Substring(start, end - start).Split('\t'));
        }
    }

    private static string FieldAt(string text, int start, int end)
    {
        int tab = text.IndexOf('\t', start, end - start);
        return text.Substring(start, (tab < 0 ? end : tab) - start);
    }

    private static string Unescape(string field)
    {
        var text = new StringBuilder(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\')
            {
                text.Append(field[i]);
                continue;
            }

            int special = ++i < field.Length ? Letters.IndexOf(field[i]) : -1;
            text.Append(special < 0 ? throw new FormatException("An unknown escape.") : Special[special]);
        }

        return text.ToString();
    }
}
