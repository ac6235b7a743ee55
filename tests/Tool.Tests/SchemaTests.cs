using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary><c>schema</c>: what it writes says yes to what is right, and no to what a build says no to.</summary>
public sealed class SchemaTests : SeedsOnDisk
{
    private const string Catalogue =
        """
        fields:
          section: one of [world, sport]
          priority: { type: integer, about: "1 is urgent." }
          due: date, optional
          tags: list of text, optional
          related: list of reference to article, optional
          author: reference to person, optional
          desk: { fields: { name: text }, optional: true }
        entities:
          mira-holt: { name: Mira Holt, kind: person, born: 1961-04-02 }
        """;

    private const string Header = "date: 2024-03-12\nsection: world\npriority: 2\n";

    [Theory]
    [InlineData("", true)]
    [InlineData("due: 2024-03-20\ntags: [a, b]\nrelated: [ferry]\nauthor: mira-holt\ndesk: { name: News }\nown: { of: [1, 2] }\n", true)]
    [InlineData("tags: alone\n", true)]
    [InlineData("aliases: { Holt: mira-holt }\n", true)]
    [InlineData("aliases: [/old/address]\n", true)]
    [InlineData("due: soon\n", false)]
    [InlineData("tags: { a: b }\n", false)]
    [InlineData("desk: { nam: News }\n", false)]
    [InlineData("markup: outline\n", false)]
    public void Front_matter_is_checked_by_the_types_of_the_corpus(string more, bool isRight) => Assert.Equal(isRight, IsRight("front-matter", Header + more));

    [Theory]
    [InlineData("date: 2024-03-12\npriority: 2\n")]
    [InlineData("date: 2024-03-12\nsection: wrld\npriority: 2\n")]
    [InlineData("date: 2024-03-12\nsection: world\npriority: high\n")]
    [InlineData("date: 12.3.2024\nsection: world\npriority: 2\n")]
    public void Front_matter_that_a_build_refuses_is_refused(string header) => Assert.False(IsRight("front-matter", header));

    [Theory]
    [InlineData("articles:\n  a.txt: { id: a, date: 2024-03-12, priority: 3 }\nnot-entities: [Friday]\ntimes: { day-first: true }\n", true)]
    [InlineData("entities:\n  - { name: Mira Holt, kind: person, aliases: Holt }\n", true)]
    [InlineData("recogniser: { confidence: 0.5 }\n", true)]
    [InlineData("recogniser: { confidence: low }\n", false)]
    [InlineData("recogniser: { least: 0.5 }\n", false)]
    [InlineData("entity-fields: { person: { born: date } }\n", true)]
    [InlineData("entity-fields: { persons: { born: date } }\n", false)]
    [InlineData("entities:\n  mira: { name: Mira Holt }\n", false)]
    [InlineData("entities:\n  mira: { name: Mira Holt, kind: human }\n", false)]
    [InlineData("article: { }\n", false)]
    public void Corpus_yaml_is_checked(string yaml, bool isRight) => Assert.Equal(isRight, IsRight("corpus", yaml));

    [Theory]
    [InlineData("covers: [people, times]\nentities:\n  - { quote: Holt, nth: 2 of 3, entity: person:mira-holt }\ntimes: []\n", true)]
    [InlineData("entities:\n  - { quote: Holt, nth: [1, 4], entity: mira-holt }\n", true)]
    [InlineData("times:\n  - { quote: 1956, value: 1956, kind: date, mod: APPROX }\n", true)]
    [InlineData("entities:\n  - { quote: Holt }\n", false)]
    [InlineData("entities:\n  - { quote: Holt, entity: thing:x }\n", false)]
    [InlineData("covers: humans\n", false)]
    [InlineData("times:\n  - { quote: 1956, valu: 1956, value: 1956 }\n", false)]
    public void Gold_is_checked(string yaml, bool isRight) => Assert.Equal(isRight, IsRight("gold", yaml));

    [Theory]
    [InlineData("id: ferry\ntext: The ferry sails.\n", true)]
    [InlineData("body: [The ferry sails., It rains.]\ntitle: Ferry\nrelated: [strike]\n", true)]
    [InlineData("- { id: a, text: It rains. }\n- { id: b, text: It snows. }\n", false)]
    [InlineData("- { id: a, date: 2024-03-12, section: world, priority: 2, text: It rains. }\n", true)]
    [InlineData("title: Ferry\n", false)]
    [InlineData("text: { a: b }\n", false)]
    [InlineData("- It rains.\n", false)]
    [InlineData("date: soon\ntext: It rains.\n", false)]
    public void Articles_in_yaml_and_json_are_checked(string yaml, bool isRight) =>
        Assert.Equal(
            isRight, IsRight("article", yaml.StartsWith('-') ? yaml : Header.Replace(yaml.StartsWith("date") ? "date: 2024-03-12\n" : "\0", "") + yaml));

    [Fact]
    public void Every_case_without_an_error_is_right()
    {
        Assert.Equal(0, ToolRun.Of("schema", Folder).Status);
        string[] files = [.. Repository
            .CaseFiles("documents")
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json" && file != "number-as-text.yaml" && IsSound(file))];
        Assert.InRange(files.Length, 10, int.MaxValue);
        string schema = Text(".schemas/article.schema.json");
        Assert.DoesNotContain(files, file => JsonSchemaCheck.Validate(Repository.ReadCase("documents", file).TrimStart('\uFEFF'), schema).Count > 0);

        // An article without text is a warning, and so is a file without articles, and in YAML a number is a text: to both an editor may say no. What a comment
        // took from a text no editor can tell.
        static bool IsSound(string file) => Repository.ReadCase("documents", file + ".expected") is var read
            && !read.Contains(": error ", StringComparison.Ordinal) && !read.Contains(" CG0107: ", StringComparison.Ordinal) && !read.Contains(
                " CG0216: ", StringComparison.Ordinal)
            && !read.Contains(" CG0218: ", StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_files_are_right()
    {
        string seeds = Path.Combine(Root(), "seeds");
        Assert.Equal(0, ToolRun.Of("schema", seeds, "--output", Folder).Status);
        Assert.Empty(JsonSchemaCheck.Validate(File.ReadAllText(Path.Combine(seeds, "corpus.yaml")), Text("corpus.schema.json")));
        string[] gold = Directory.GetFiles(seeds, "*.gold.yaml", SearchOption.AllDirectories);
        Assert.NotEmpty(gold);
        foreach (string file in gold)
            Assert.Empty(JsonSchemaCheck.Validate(File.ReadAllText(file), Text("gold.schema.json")));
        foreach (string file in Directory.GetFiles(seeds, "*.entities.yaml", SearchOption.AllDirectories))
            Assert.Empty(JsonSchemaCheck.Validate(File.ReadAllText(file), Text("entities.schema.json")));
        string[] articles =
        [
            .. Directory.GetFiles(seeds, "*.json", SearchOption.AllDirectories).Select(File.ReadAllText),
            .. Directory
                .GetFiles(seeds, "*.yaml", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".gold.yaml", StringComparison.Ordinal) && Path.GetFileName(file) != "corpus.yaml")
                .Select(File.ReadAllText),
            .. Directory.GetFiles(seeds, "*.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines),
        ];
        Assert.InRange(articles.Length, 4, int.MaxValue);
        foreach (string article in articles)
            Assert.Empty(JsonSchemaCheck.Validate(article, Text("article.schema.json")));
        string[] headers = [.. Directory.GetFiles(seeds, "*.md", SearchOption.AllDirectories).Select(FrontMatterOf)];
        Assert.NotEmpty(headers);
        foreach (string header in headers)
            Assert.Empty(JsonSchemaCheck.Validate(header, Text("front-matter.schema.json")));
    }

    [Fact]
    public void The_schemas_lie_hidden_in_the_seeds_and_are_no_seeds()
    {
        Seed("corpus.yaml", Catalogue);
        Seed("ferry.md", $"---\n{Header}---\nThe ferry sails.\n");
        Assert.Equal(0, ToolRun.Of("schema", Folder).Status);
        string[] files = [.. Directory.GetFiles(Path.Combine(Folder, ".schemas")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(["article.schema.json", "corpus.schema.json", "entities.schema.json", "front-matter.schema.json", "gold.schema.json"], files);
        Dictionary<string, string> first = files.ToDictionary(file => file, file => Text(".schemas/" + file));
        Assert.Contains("as it was", ToolRun.Of("schema", Folder).Error, StringComparison.Ordinal);
        Assert.All(files, file => Assert.Equal(first[file], Text(".schemas/" + file)));
        Assert.All(first.Values, text => Assert.DoesNotContain('\r', text));
        Assert.StartsWith("1 document:", ToolRun.Of("check", Folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_said() => Assert.Equal(2, ToolRun.Of("schema", Path.Combine(Folder, "nothing")).Status);

    private bool IsRight(string schema, string yaml)
    {
        Seed("seeds/corpus.yaml", Catalogue);
        Seed("seeds/ferry.md", $"---\n{Header}---\nThe ferry sails.\n");
        Assert.Equal(0, ToolRun.Of("schema", Path.Combine(Folder, "seeds"), "--output", Path.Combine(Folder, "out")).Status);
        return JsonSchemaCheck.Validate(yaml, Text($"out/{schema}.schema.json")).Count == 0;
    }

    private static string FrontMatterOf(string file)
    {
        string text = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        return text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)];
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CorpusGen.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
