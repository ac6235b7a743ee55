using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using CorpusGen.Core.Entities.Decoding;

namespace CorpusGen.Training;

/// <summary>Reads the data sets: JSON Lines of the shared corpora, and our own articles with inline markup.</summary>
internal static class Corpora
{
    /// <summary>Our own articles.</summary>
    public const string Own = "own";

    /// <summary>Texts of gmb with labels of our own.</summary>
    public const string Relabelled = "gmb-relabelled";

    /// <summary>The rest of gmb: texts in the public domain; its labels are not used.</summary>
    public const string Unlabelled = "gmb";

    /// <summary>The sets that may be trained on and whose labels may ship.</summary>
    public static IReadOnlyList<string> Labelled { get; } = ["wikigold", "gum", "re3d", "litbank", "wnut17", "btc"];

    /// <summary>The sets that are only measured on.</summary>
    public static IReadOnlyList<string> Measured { get; } = ["eval-only/worldwide-dev", "gmb", "sharealike/redocred", "sharealike/gum-sa", "sharealike/uner-ewt"];

    public static IReadOnlyList<Article> Read(string shared, string set)
    {
        string path = Path.Combine(shared, "corpora", "entities", set + ".jsonl.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        var articles = new List<Article>();
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            string text = root.GetProperty("text").GetString()!;
            var names = root.GetProperty("entities").EnumerateArray().Select(ReadName).ToList();
            articles.Add(new Article(root.GetProperty("id").GetString()!, set, text, names));
        }

        return articles;
    }

    /// <summary>Our own articles, in the order of their files' names: <c># id</c>, then paragraphs with <c>[name](kind)</c>.</summary>
    public static IReadOnlyList<Article> ReadOwn(string folder)
    {
        var articles = new List<Article>();
        foreach (string path in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            string content = File.ReadAllText(path).Replace("\r\n", "\n");
            foreach (string block in content.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                string[] lines = block.Trim('\n').Split('\n');
                if (lines[0].StartsWith("# ", StringComparison.Ordinal))
                    articles.Add(ReadMarked(lines[0][2..].Trim(), string.Join("\n\n", lines.Skip(1))));
            }
        }

        return articles;
    }

    /// <summary>Lines of a set whose names were marked anew by hand, as a set of their own.</summary>
    public static IReadOnlyList<Article> ReadRelabelled(string labels, IEnumerable<Article> texts)
    {
        var byId = texts.ToDictionary(article => article.Id);
        var articles = new List<Article>();
        foreach (string line in File.ReadLines(labels).Where(line => line.Length > 0))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            Article article = byId[json.RootElement.GetProperty("id").GetString()!];
            var names = json.RootElement.GetProperty("entities").EnumerateArray().Select(ReadName).ToList();
            articles.Add(article with { Source = Relabelled, Names = names });
        }

        return articles;
    }

    public static Article ReadMarked(string id, string marked)
    {
        var text = new StringBuilder();
        var names = new List<MarkedName>();
        int start = -1;
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                start = text.Length;
            }
            else if (marked[i] == ']' && start >= 0 && i + 1 < marked.Length && marked[i + 1] == '(')
            {
                int end = marked.IndexOf(')', i);
                names.Add(new MarkedName(start, text.Length, KindOf(marked[(i + 2)..end])));
                start = -1;
                i = end;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new Article(id, Own, text.ToString(), names);
    }

    public static MarkedName ReadName(JsonElement name)
    {
        string kind = name.GetProperty("kind").GetString()!;
        string tag = name.TryGetProperty("tag", out JsonElement element) ? element.GetString()! : "";
        return new MarkedName(
            name.GetProperty("start").GetInt32(),
            name.GetProperty("end").GetInt32(),
            tag == "NORP" || tag == "Nationality" ? NameKind.Group : KindOf(kind));
    }

    public static NameKind KindOf(string kind) => kind.ToLowerInvariant() switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Organization,
        "place" => NameKind.Place,
        "group" => NameKind.Group,
        "misc" or "event" or "work" => NameKind.Miscellaneous,
        _ => throw new InvalidDataException($"Unknown kind '{kind}'."),
    };
}
