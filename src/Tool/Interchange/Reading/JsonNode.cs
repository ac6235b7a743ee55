using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace CorpusGen.Tool.Interchange.Reading;

/// <summary>A value of a JSON file, with its place: byte offsets in the file.</summary>
/// <param name="Type">What it is; of an object or a list the token that starts it.</param>
/// <param name="Text">The decoded string, or the number as written, or null.</param>
/// <param name="Items">The items of a list, the values of an object.</param>
/// <param name="Names">The names of an object's values, in the same order.</param>
internal sealed record JsonNode(
    JsonTokenType Type, string? Text, IReadOnlyList<JsonNode> Items, IReadOnlyList<string> Names, int Start, int End)
{
    public bool IsObject => Type == JsonTokenType.StartObject;

    public bool IsList => Type == JsonTokenType.StartArray;

    public bool IsNull => Type == JsonTokenType.Null;

    /// <summary>The text of a string, or null where this is something else.</summary>
    public string? String => Type == JsonTokenType.String ? Text : null;

    /// <summary>An integer, or null where this is something else.</summary>
    public long? Integer =>
        Type == JsonTokenType.Number && long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;

    /// <summary>The value of a name, or null where the object has none or this is no object; of several, the first.</summary>
    public JsonNode? this[string name]
    {
        get
        {
            for (int i = 0; i < Names.Count; i++)
            {
                if (Names[i] == name)
                    return Items[i];
            }

            return null;
        }
    }

    /// <summary>The items of the list under a name; none where there is no list.</summary>
    public IEnumerable<JsonNode> List(string name) => this[name] is { IsList: true } list ? list.Items : Enumerable.Empty<JsonNode>();
}
