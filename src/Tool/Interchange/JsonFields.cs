using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Interchange;

/// <summary>Takes fields of JSON in the shapes that are expected of them.</summary>
internal static class JsonFields
{
    /// <summary>A string field, or null where it is not there, or something else.</summary>
    public static string? Text(this JsonElement json, params string[] names)
    {
        foreach (string name in names)
        {
            if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String)
                return value.GetString();
        }

        return null;
    }

    public static bool TryGetInt(this JsonElement json, string name, out int number)
    {
        number = 0;
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out number);
    }

    /// <summary>An array field; false where there is none.</summary>
    public static bool TryGetArray(this JsonElement json, string name, out JsonElement array)
    {
        array = default;
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out array) && array.ValueKind == JsonValueKind.Array;
    }

    /// <summary>A day, perhaps with a time of day behind it, which is left out; <c>published</c> or <c>date</c>.</summary>
    public static CivilDate? Day(this JsonElement json) => Day(json.Text("published", "date"));

    /// <summary>The day that a text starts with, in ISO 8601, or null.</summary>
    public static CivilDate? Day(string? written)
    {
        written = written?.Trim() ?? "";
        bool isDay = written.Length >= 10
            && (written.Length == 10 || !char.IsAsciiDigit(written[10]))
            && DateOnly.TryParseExact(written.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        return isDay ? new CivilDate(DateOnly.ParseExact(written.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber) : null;
    }

    /// <summary>Reads JSON.</summary>
    /// <param name="problem">What is wrong with it, and where: a line and a column, both from 0.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out JsonDocument? json, out (string What, int Line, int Column) problem)
    {
        problem = default;
        json = null;
        try
        {
            json = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return true;
        }
        catch (JsonException e)
        {
            problem = ("it is not JSON", (int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0));
            return false;
        }
    }
}
