using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Tool.Tests.Interchange;

/// <summary>
/// Documents with gold, of all that is hard to carry: emoji, combining marks, quotes, brackets, colons, names within names and names again and again.
/// </summary>
internal static class GeneratedSeeds
{
    private static readonly string[] Fillers =
    [
        "the ferry", "said:", "\"quoted\"", "(in brackets)", "[in others]", "{ braces }", "a < b && c > d", "# not a comment", "🚢", "👩‍🚀", "Zoë's", "e\u0301tude",
        "- a dash", "100 %", "a\\b", "'single'", "key: value", "* star", "& more", "“typographic”", "…", "1990–91", "x@example.org", "漢字", "नमस्ते", "\u00A0", "--", "<b>", "\t",
    ];

    private static readonly (string Words, string Entity)[] Names =
    [
        ("Mira Holt", "person:mira-holt"), ("Holt", "person:mira-holt"), ("Mira", "person:mira-holt"), ("Lindvik", "place:lindvik"), ("Lindvik Harbour Board", "organization:lindvik-harbour-board"),
        ("Ågot 🌊 Vé", "person:agot-ve"), ("O'Neil & Sons: \"Best\"", "organization:o-neil-sons"), ("Zoe\u0308", "group:zoe"), ("Expo [2024]", "event:expo-2024"), ("The #1 Song", "work:the-1-song"),
        ("東京", "place:tokyo"), ("Brandt-Lines", "organization:brandt-lines"), ("yes", "group:yes"), ("null", "group:null"),
    ];

    private static readonly (string Words, string Value)[] Times =
    [
        ("last week", "value: 2024-W10"), ("Monday", "value: 2024-03-18"), ("two years", "value: P2Y"), ("early in April", "value: 2024-04, mod: START"),
        ("every day", "value: P1D, kind: set"), ("noon", "value: \"2024-03-12T12:00\""), ("once", "value: PAST_REF"),
    ];

    public static void Write(string folder, int seed, int documents)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(seed);
        for (int i = 0; i < documents; i++)
        {
            var (text, gold) = Document(random);
            string name = "d" + i.ToString("000", CultureInfo.InvariantCulture);
            string header = $"Title: {(i % 3 == 0 ? "A \"title\": with <marks> & 🚢" : name)}\nDate: 2024-03-{1 + (i % 28):00}\nId: {name}\n\n";
            File.WriteAllText(Path.Combine(folder, name + ".txt"), (header + text + "\n").Replace("\n", i % 4 == 0 ? "\r\n" : "\n"));
            File.WriteAllText(Path.Combine(folder, name + ".txt.gold.yaml"), gold);
        }
    }

    /// <summary>A text of words in a random order, and gold that approves each name and time in it by its number.</summary>
    private static (string Text, string Gold) Document(Random random)
    {
        var text = new StringBuilder("Start");
        var approved = new List<(string Words, string Fields, bool IsTime)>();
        int count = random.Next(5, 40);
        for (int i = 0; i < count; i++)
        {
            text.Append(random.Next(8) switch { 0 => "\n", 1 => "\n\n", 2 => ", ", _ => " " });
            switch (random.Next(4))
            {
                case 0 or 1:
                    text.Append(Fillers[random.Next(Fillers.Length)]);
                    break;
                case 2:
                    var name = Names[random.Next(Names.Length)];
                    text.Append(name.Words).Append(',');
                    approved.Add((name.Words, $"entity: {name.Entity}", false));
                    break;
                default:
                    var time = Times[random.Next(Times.Length)];
                    text.Append(time.Words).Append(';');
                    approved.Add((time.Words, time.Value, true));
                    break;
            }
        }

        text.Append(" end.");
        return (text.ToString(), Gold(approved));
    }

    /// <summary>Every occurrence of the words, the longer names first: some of those are within others.</summary>
    private static string Gold(List<(string Words, string Fields, bool IsTime)> approved)
    {
        string Section(bool isTime) => string.Concat(approved.Where(each => each.IsTime == isTime).Distinct()
            .Select(each => $"  - {{ quote: \"{each.Words.Replace("\"", "\\\"")}\", all: true, {each.Fields} }}\n"));
        string entities = Section(false), times = Section(true);
        return (entities.Length == 0 ? "entities: []\n" : "entities:\n" + entities) + (times.Length == 0 ? "times: []\n" : "times:\n" + times);
    }
}
