using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace CorpusGen.Generated;

/// <summary>
/// Called by generated code only: the fields of a document, of an entity, or of a map in one of them, packed in one string and unpacked on use.
/// </summary>
/// <remarks>
/// One column a field, in the order of the generated members: its value with the length in front, <c>5:world</c>, <c>-</c> where there is none, or <c>12-</c>
/// for twelve of those; columns without a value at the end are left out. What a list or a map holds is packed in the same way.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MetaRow
{
    /// <summary>The columns that have a value, in their order: of the many fields of a corpus a document may say few.</summary>
    private readonly int[] _columns;
    private readonly string[] _texts;
    private readonly object?[] _values;

    /// <summary>The fields in a packed string.</summary>
    /// <param name="packed">The string.</param>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> is null.</exception>
    /// <exception cref="FormatException">It is not of the form that this library reads.</exception>
    public MetaRow(string packed)
    {
        var columns = new List<int>();
        var texts = new List<string>();
        MetaValue.Unpack(packed ?? throw new ArgumentNullException(nameof(packed)), columns, texts);
        _columns = columns.ToArray();
        _texts = texts.ToArray();
        _values = new object?[_columns.Length];
    }

    /// <summary>A value that is always there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="read">Makes the value of its text.</param>
    /// <exception cref="InvalidOperationException">It is not there after all: the document has an error that the build was told not to mind.</exception>
    public T Value<T>(int column, Func<string, T> read)
        where T : notnull =>
        PlaceOf(column) is >= 0 and var place ? Read(place, read) : throw new InvalidOperationException("The document does not say this field as it should: a finding of the build says where, CG0301, CG0302 or CG0303.");

    /// <summary>A number, a date or the like, or null where there is none.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="read">Makes the value of its text.</param>
    public T? ValueOrNull<T>(int column, Func<string, T> read)
        where T : struct => PlaceOf(column) is >= 0 and var place ? Read(place, read) : null;

    /// <summary>A text, an article or the like, or null where there is none.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="read">Makes the value of its text.</param>
    public T? ObjectOrNull<T>(int column, Func<string, T> read)
        where T : class => PlaceOf(column) is >= 0 and var place ? Read(place, read) : null;

    /// <summary>A list; empty where there is none.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="read">Makes an item of its text.</param>
    public IReadOnlyList<T> List<T>(int column, Func<string, T> read) =>
        PlaceOf(column) is >= 0 and var place ? Read(place, packed => MetaValue.List(packed, read)) : Array.Empty<T>();

    /// <summary>A row from a line of generated code, in which line ends are escaped.</summary>
    internal static MetaRow FromLine(string line) => new(line.IndexOf('\\') < 0 ? line : Unescape(line));

    /// <summary>Where the value of a column is, or a negative number where there is none.</summary>
    private int PlaceOf(int column) => Array.BinarySearch(_columns, column);

    /// <summary>Each value is made once.</summary>
    private T Read<T>(int place, Func<string, T> read)
        where T : notnull => (T)(_values[place] ?? FirstUse.Keep(ref _values[place], read(_texts[place])));

    private static string Unescape(string line)
    {
        var text = new System.Text.StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || ++i == line.Length)
                text.Append(line[Math.Min(i, line.Length - 1)]);
            else
                text.Append(line[i] switch { 'n' => '\n', 'r' => '\r', var itself => itself });
        }

        return text.ToString();
    }
}

/// <summary>Called by generated code only: makes values of their packed texts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MetaValue
{
    /// <summary>What ends the number before a value, and that of a gap.</summary>
    private static readonly char[] NumberEnds = [':', '-'];

    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    public static string Text(string text) => text;

    /// <summary>An integer.</summary>
    /// <param name="text">Its digits.</param>
    public static int Int32(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>A long integer.</summary>
    /// <param name="text">Its digits.</param>
    public static long Int64(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>A decimal number.</summary>
    /// <param name="text">Its digits, with a point.</param>
    public static decimal Decimal(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>True or false.</summary>
    /// <param name="text">The word.</param>
    public static bool Boolean(string text) => text == "true";

    /// <summary>A day.</summary>
    /// <param name="text">As <c>yyyy-MM-dd</c>.</param>
    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None);

    /// <summary>A list.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="packed">The items, packed.</param>
    /// <param name="read">Makes an item of its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> or <paramref name="read"/> is null.</exception>
    public static IReadOnlyList<T> List<T>(string packed, Func<string, T> read)
    {
        if (read is null)
            throw new ArgumentNullException(nameof(read));
        var texts = new List<string>();
        Unpack(packed ?? throw new ArgumentNullException(nameof(packed)), new List<int>(), texts);
        var items = new List<T>(texts.Count);
        foreach (string text in texts)
            items.Add(read(text));
        return items.AsReadOnly();
    }

    internal static void Unpack(string packed, List<int> columns, List<string> texts)
    {
        int column = 0;
        for (int i = 0; i < packed.Length;)
        {
            if (packed[i] == '-')
            {
                column++;
                i++;
                continue;
            }

            int end = packed.IndexOfAny(NumberEnds, i);
            if (end < 0 || !int.TryParse(packed.Substring(i, end - i), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                throw Unexpected();
            i = end + 1;
            if (packed[end] == '-')
            {
                column += number;
                continue;
            }

            if (number > packed.Length - i)
                throw Unexpected();
            columns.Add(column++);
            texts.Add(packed.Substring(i, number));
            i += number;
        }
    }

    private static FormatException Unexpected() =>
        new("Fields are not packed as expected: the generated code and the CorpusGen library are of different versions.");
}
