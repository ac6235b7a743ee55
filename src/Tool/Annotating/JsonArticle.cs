using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Annotating;

/// <summary>An article as a line of JSON: <c>{"id": "a", "published": "2019-01-23", "text": "…"}</c>; <c>date</c> is <c>published</c>, as in seeds.</summary>
/// <param name="RawId">The id as written, a JSON string or number, so that it comes out as it went in.</param>
/// <param name="Published">Null where the field is null, empty or not there.</param>
internal sealed record JsonArticle(ReadOnlyMemory<byte> RawId, CivilDate? Published, string Text)
{
    /// <summary>Reads a line; other fields are ignored.</summary>
    /// <param name="problem">What is wrong with it, as a sentence.</param>
    public static bool TryRead(ReadOnlyMemory<byte> line, [NotNullWhen(true)] out JsonArticle? article, [NotNullWhen(false)] out string? problem)
    {
        article = null;
        try
        {
            problem = Read(line, out article);
        }
        catch (JsonException e)
        {
            problem = $"This is not JSON, at byte {e.BytePositionInLine + 1}.";
        }
        catch (Exception e) when (e is DecoderFallbackException or InvalidOperationException)
        {
            problem = "This is not UTF-8.";
        }

        return problem is null;
    }

    private static string? Read(ReadOnlyMemory<byte> line, out JsonArticle? article)
    {
        article = null;
        ReadOnlyMemory<byte> id = default;
        string? text = null;
        CivilDate? published = null;
        var json = new Utf8JsonReader(line.Span);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            return "A JSON object should stand here.";
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
            {
                json.Read();
                if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
                    return "'id' should be a string or a number.";
                id = line.Slice((int)json.TokenStartIndex, (int)(json.BytesConsumed - json.TokenStartIndex));
            }
            else if (json.ValueTextEquals("text"u8))
            {
                json.Read();
                if (json.TokenType != JsonTokenType.String)
                    return "'text' should be a string.";
                text = JsonText.Decode(json);
            }
            else if (json.ValueTextEquals("published"u8) || json.ValueTextEquals("date"u8))
            {
                string key = json.GetString()!;
                json.Read();
                if (!TryReadDate(json, out published))
                    return $"'{key}' should be a day that exists, written yyyy-MM-dd, or null.";
            }
            else
            {
                json.Skip();
            }
        }

        // Whatever still follows the object makes this throw.
        json.Read();
        if (id.Length == 0 || text is null)
            return id.Length == 0 ? "'id' is missing." : "'text' is missing.";
        article = new JsonArticle(id, published, text);
        return null;
    }

    /// <summary>A day, perhaps with a time of day behind it, which is left out.</summary>
    private static bool TryReadDate(in Utf8JsonReader json, out CivilDate? date)
    {
        date = null;
        if (json.TokenType == JsonTokenType.Null)
            return true;
        if (json.TokenType != JsonTokenType.String)
            return false;
        string written = JsonText.Decode(json).Trim();
        if (written.Length == 0)
            return true;
        bool isDay = written.Length >= 10
            && (written.Length == 10 || written[10] is 'T' or ' ')
            && DateOnly.TryParseExact(written.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            && (date = new CivilDate(day.DayNumber)) is not null;
        return isDay;
    }
}
