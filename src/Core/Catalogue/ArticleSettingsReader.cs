using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Catalogue;

/// <summary>Reads the <c>articles</c> of <c>corpus.yaml</c>: a map from a file to what the file cannot say itself.</summary>
internal static class ArticleSettingsReader
{
    private static readonly string[] Keys = ["id", "title", "date", "published", "aliases"];

    /// <summary>The entries in ordinal order of their files, each file once.</summary>
    public static EquatableArray<ArticleSettings> Read(YamlNode node, ExpectedShapes shapes, List<Finding> findings)
    {
        var articles = new List<ArticleSettings>();
        var firsts = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var saidTwice = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlEntry entry in shapes.Entries(node, "'articles'", "storm.txt: { id: storm-week }"))
        {
            string file = Normalize(entry.Key.Value);
            if (firsts.TryGetValue(file, out YamlScalar? first))
            {
                if (saidTwice.Add(file))
                    shapes.Add(FindingRules.DuplicateKey, first, Excerpt.Of(file), shapes.LineOf(entry.Key));
                shapes.Add(FindingRules.DuplicateKey, entry.Key, Excerpt.Of(file), shapes.LineOf(first));
                continue;
            }

            firsts.Add(file, entry.Key);
            articles.Add(ReadArticle(file, entry, shapes, findings));
        }

        return articles.OrderBy(article => article.File, StringComparer.Ordinal).ToEquatableArray();
    }

    private static ArticleSettings ReadArticle(string file, YamlEntry entry, ExpectedShapes shapes, List<Finding> findings)
    {
        var article = new ArticleSettings(file, null, null, null, shapes.PlaceOf(entry.Key));
        var own = new List<Field>();
        IReadOnlyList<YamlEntry> entries = shapes.Entries(entry.Value, $"The entry of '{Excerpt.Of(file)}'", "{ id: storm-week }");
        foreach (YamlEntry field in entries)
        {
            string key = field.Key.Value;
            if (key == "aliases" && shapes.FieldOf(field).Value is FieldMap aliases)
            {
                article = article with { Aliases = DocumentAlias.Read(aliases, findings.Add) };
                continue;
            }

            if (!Keys.Contains(key) || key == "aliases")
            {
                if (shapes.MisspeltAs(field.Key, Keys, entries) is not null)
                    shapes.AddUnknownKey(field.Key, "an article", Keys, entries);
                else
                    own.Add(shapes.FieldOf(field));
                continue;
            }

            string? value = shapes.Text(field.Value, $"'{key}'");
            if (key is "date" or "published" && value is not null)
            {
                DateField.Read(value, shapes.PlaceOf(field.Value), out Finding? finding);
                if (finding is not null)
                    findings.Add(finding);
            }

            article = key switch
            {
                "id" => article with { Id = value, IdPlace = shapes.PlaceOf(field.Value) },
                "title" => article with { Title = value },
                _ => article with { Published = value },
            };
        }

        return article with { Fields = own.ToEquatableArray() };
    }

    private static string Normalize(string file)
    {
        file = file.Replace('\\', '/');
        return file.StartsWith("./", StringComparison.Ordinal) ? file.Substring(2) : file;
    }
}
