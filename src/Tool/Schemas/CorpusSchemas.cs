using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CorpusGen.Core;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Schemas;

/// <summary>The schemas of all that people write by hand: headers, articles in YAML and JSON, <c>corpus.yaml</c>, files of entities, gold.</summary>
internal sealed class CorpusSchemas
{
    private const string Ids = "^[^\\s:]+$";

    private readonly CorpusRun _run;
    private readonly FieldSchemas _fields;

    private CorpusSchemas(CorpusRun run)
    {
        _run = run;
        _fields = new FieldSchemas(run.Corpus);
    }

    /// <summary>The files by their names, in the order of their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(CorpusRun run)
    {
        var schemas = new CorpusSchemas(run);
        return
        [
            ("article.schema.json", Schema.Write(schemas.ArticleFile(), "Articles of CorpusGen, in YAML and JSON")),
            ("corpus.schema.json", Schema.Write(schemas.Corpus(), "corpus.yaml of CorpusGen")),
            ("entities.schema.json", Schema.Write(schemas.EntitiesFile(), "Entities of CorpusGen")),
            ("front-matter.schema.json", Schema.Write(schemas.FrontMatter(), "Front matter of CorpusGen")),
            ("gold.schema.json", Schema.Write(Gold(), "Gold of CorpusGen")),
        ];
    }

    private JsonObject FrontMatter()
    {
        JsonObject header = Schema.Open(
            "What a document says of itself.",
            ("id", Id("What the article is called; its path, where there is none.")),
            ("title", Schema.Plain("Its title.")),
            ("date", Day("The day of publication, against which times are resolved.")),
            ("published", Day("Another word for the date.")),
            ("markup", Schema.OneOf("Whether the text marks its own mentions.", "inline")),
            ("covers", Schema.OneOrMore(Schema.Type("string"), "What the marks speak for: people, places, times …")),
            ("aliases", Aliases()));
        _fields.Add(header, _run.Fields.OfArticles);
        return header;
    }

    /// <summary>A file that is an article, or a list of them; of JSON Lines, a line.</summary>
    private JsonObject ArticleFile()
    {
        JsonObject article = FrontMatter();
        var properties = (JsonObject)article["properties"]!;
        foreach (string name in new[] { "text", "body" })
        {
            JsonObject text = Schema.AnyOf(Schema.Text("The text."), Schema.ListOf(Schema.Type("string"), "Its paragraphs."));
            text["description"] = name == "text" ? "The text, or a list of its paragraphs." : "Another word for the text.";
            properties[name] = text;
        }

        article["anyOf"] = new JsonArray(new JsonObject().Requiring("text"), new JsonObject().Requiring("body"));
        article["description"] = "An article.";
        return Schema.AnyOf(article, Schema.ListOf(article.DeepClone(), "Several articles."));
    }

    private JsonObject Corpus() => Schema.Closed(
        "What the seeds beside this file cannot say themselves.",
        ("articles", Schema.MapOf(Article(), "By the file, relative to this one.")),
        ("entities", Entities()),
        ("not-entities", NotEntities()),
        ("fields", Schema.MapOf(FieldDeclaration(depth: 2), "The types of the fields that documents have of their own.")),
        ("entity-fields", Schema.Closed(
            "The types of the fields that entities have of their own, by kind.",
            [.. EntityKinds.Names.Select(kind => (kind, (JsonNode)Schema.MapOf(FieldDeclaration(depth: 2), "The fields of each " + kind)))])),
        ("times", Schema.Closed("How dates are read.", ("day-first", Schema.Type("boolean")))),
        ("recogniser", Schema.Closed(
            "How sure the recogniser of names must be.",
            ("confidence", Schema.Share("The confidence, from 0 to 1, below which a name that it finds is no mention.")))));

    private JsonObject EntitiesFile() => Schema.Closed("Whom and what the documents name.", ("entities", Entities()), ("not-entities", NotEntities()));

    private JsonObject Article()
    {
        JsonObject article = Schema.Open(
            "What is said of the file.",
            ("id", Id("What the article is called.")),
            ("title", Schema.Plain("Its title.")),
            ("date", Day("The day of publication.")),
            ("published", Day("Another word for the date.")),
            ("aliases", Aliases()));
        _fields.Add(article, _run.Fields.OfArticles.Map(field => field with { IsOptional = true }));
        return article;
    }

    private JsonObject Entities() => Schema.AnyOf(
        Schema.MapOf(Entity().Requiring("name", "kind"), "By their ids."),
        Schema.ListOf(Entity().Requiring("name", "kind"), "Their ids are made of their names."));

    private JsonObject Entity()
    {
        JsonObject entity = Schema.Open(
            "Somebody or something that documents name.",
            ("id", Id("The id, without the kind.")),
            ("name", Schema.Plain("The full name.")),
            ("kind", Schema.OneOf("What it is.", [.. EntityKinds.Names])),
            ("aliases", Schema.OneOrMore(Schema.Type("string", "number"), "Other names for it.")));

        // A field may be of several types in several kinds; which kind an entity is, an editor's schema need not work out.
        foreach (var field in _run.Fields.OfEntities.SelectMany(kind => kind.Fields).GroupBy(field => field.Name))
        {
            var types = new JsonObject { ["properties"] = new JsonObject() };
            _fields.Add(types, EquatableArray.Of(field.First() with { IsOptional = true }));
            if (field.Select(each => each.Type).Distinct().Count() == 1)
                ((JsonObject)entity["properties"]!)[field.Key] = types["properties"]![field.Key]!.DeepClone();
        }

        return entity;
    }

    private static JsonObject NotEntities() => Schema.OneOrMore(Schema.Type("string", "number"), "Names never to be taken for entities.");

    private static JsonObject Aliases() => new()
    {
        // A list under this name is a field of the document's own.
        ["anyOf"] = new JsonArray(
            Schema.MapOf(Id("The id of an entity in the catalogue."), "Names that mean an entity in this document alone."), Schema.Type("array", "string")),
    };

    private static JsonObject FieldDeclaration(int depth)
    {
        var type = new JsonObject
        {
            ["type"] = "string",
            ["description"] = "text, integer, long, decimal, boolean, date, one of [a, b], reference to article or person …, list of …; optional behind a comma.",
            ["examples"] = new JsonArray(
                ["text", "integer", "long", "decimal", "boolean", "date", "list of text", "reference to article", "reference to person", "date, optional"]),
        };
        JsonNode map = depth == 0 ? Schema.Type("object") : Schema.MapOf(FieldDeclaration(depth - 1), "The fields of a map.");
        return Schema.AnyOf(
            type,
            Schema.ListOf(Schema.Plain("A word."), "The values that there are."),
            Schema.Closed(
                "A field, at length.",
                ("type", type.DeepClone()),
                ("values", Schema.OneOrMore(Schema.Type("string", "number", "boolean"), "The values that there are.")),
                ("fields", map),
                ("optional", Schema.Type("boolean")),
                ("about", Schema.Plain("What it is, for doc comments."))));
    }

    private static JsonObject Gold()
    {
        JsonObject occurrence = Schema.AnyOf(Schema.Type("integer", "string"), Schema.ListOf(Schema.Type("integer", "string"), "Several."));
        return Schema.Closed(
            "Approved mentions and times.",
            ("covers", Schema.OneOrMore(Schema.OneOf("What the gold speaks for.", [.. Coverages.Names]), "What the gold speaks for; everything, where it does not say.")),
            ("entities", Schema.ListOf(
                Schema.Closed(
                    "A mention.",
                    [.. Quote(occurrence), ("entity", Reference("The id of an entity, or one with its kind: person:ada-quill.")), ("kind", Schema.OneOf("What it is.", [.. EntityKinds.Names])), ("name", Schema.Plain("Its full name."))])
                    .Requiring("quote", "entity"),
                "The approved mentions.")),
            ("times", Schema.ListOf(
                Schema.Closed(
                    "A time expression.",
                    [.. Quote(occurrence), ("value", Schema.Plain("Its TIMEX3 value.")), ("kind", Schema.OneOf("What it is.", "date", "time", "duration", "set")), ("mod", Schema.OneOf("Its TIMEX3 modifier.", [.. TimexGrammar.Modifiers]))])
                    .Requiring("quote", "value"),
                "The approved time expressions.")));
    }

    private static (string Name, JsonNode Schema)[] Quote(JsonObject occurrence) =>
    [
        ("quote", Schema.Plain("The words, as they stand in the text.")),
        ("nth", occurrence.DeepClone()),
        ("all", Schema.Type("boolean")),
    ];

    private static JsonObject Id(string description)
    {
        JsonObject id = Schema.Plain(description);
        id["pattern"] = Ids;
        return id;
    }

    /// <summary>An id, with a kind of entity before it or without.</summary>
    private static JsonObject Reference(string description)
    {
        JsonObject reference = Schema.Plain(description);
        string kinds = string.Join("|", EntityKinds.Names.Select(kind => $"[{kind[0]}{char.ToUpperInvariant(kind[0])}]{kind[1..]}"));
        reference["pattern"] = $"^(({kinds})\\s*:\\s*)?[^\\s:]+$";
        return reference;
    }

    private static JsonObject Day(string description)
    {
        JsonObject date = Schema.Date();
        date["description"] = description;
        return date;
    }
}
