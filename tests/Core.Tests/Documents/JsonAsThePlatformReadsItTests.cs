using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Json;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;
using Xunit;

namespace CorpusGen.Core.Tests.Documents;

/// <summary>Sound JSON, held against the framework's own reader: by ours for JSON, and by ours for YAML, of which JSON is a part.</summary>
public class JsonAsThePlatformReadsItTests
{
    private static readonly string[] Blanks = ["", "", " ", "\n", "\t"];

    private static readonly string[] Words = ["null", "true", "false", "0", "-0", "12", "-1.5", "1e9", "1E+99", "0.001", "99999999999999999999"];

    private static readonly string[] Pieces =
    [
        "a", "B ", "é", "東", "😀", ": ", "#", " #", "- ", "{", "]", ",", "'", "&", "*", "%", "<<", "~", "\u00A0",
        @"\n", @"\r\n", @"\t", "\\\"", @"\\", @"\/", @"\b", @"\f", @"\u0041", @"\u0000", @"\ud83d\ude00", @"\u2028",
    ];

    [Fact]
    public void Sound_JSON_says_what_it_says()
    {
        // A fixed seed: the same texts in every run.
        var random = new Random(20261128);
        for (int i = 0; i < 3_000; i++)
        {
            string json = Value(random, depth: 0);
            using JsonDocument wanted = JsonDocument.Parse(json);
            string said = Show(wanted.RootElement);
            var file = new SeedText(new SeedFile("seeds/a.json", json));
            var findings = new List<Finding>();
            Assert.Equal(said, Show(JsonReader.Read(file, new TextRange(0, json.Length), findings)!));
            Assert.Equal(said, Show(FieldValue.Of(YamlReader.Read(file, new TextRange(0, json.Length), json.Length, findings)!, file)));
            Assert.Empty(findings);
        }
    }

    private static string Value(Random random, int depth)
    {
        string blank = Blanks[random.Next(Blanks.Length)];
        string value = random.Next(depth < 5 ? 5 : 2) switch
        {
            0 => Words[random.Next(Words.Length)],
            1 => Text(random),
            2 or 3 => $"[{string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth + 1)))}]",
            _ => $"{{{string.Join(",", Enumerable.Range(0, random.Next(4)).Select(i => $"\"{i}{Text(random)[1..]}{blank}:{Value(random, depth + 1)}"))}}}",
        };
        return blank + value + blank;
    }

    private static string Text(Random random) => $"\"{string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)]))}\"";

    /// <summary>The tree in a form of its own. An escaped line end of any system is ours.</summary>
    private static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "nothing",
        JsonValueKind.String => $"<{value.GetString()!.Replace("\r\n", "\n")}>",
        JsonValueKind.Array => $"[{string.Concat(value.EnumerateArray().Select(Show))}]",
        JsonValueKind.Object => $"{{{string.Concat(value.EnumerateObject().Select(field => field.Name.Replace("\r\n", "\n") + Show(field.Value)))}}}",
        _ => $"<{value.GetRawText()}>",
    };

    private static string Show(FieldValue value) => value switch
    {
        FieldText text => $"<{text.Text.Replace("\r\n", "\n")}>",
        FieldList list => $"[{string.Concat(list.Items.Select(Show))}]",
        FieldMap map => $"{{{string.Concat(map.Entries.Select(field => field.Name.Replace("\r\n", "\n") + Show(field.Value)))}}}",
        _ => "nothing",
    };
}
