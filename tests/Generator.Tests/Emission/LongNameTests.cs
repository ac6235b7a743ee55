using System;
using System.IO;
using System.Linq;
using CorpusGen.Core.Naming;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>The compiler refuses names of more than 1,023 bytes, and only once it writes the assembly: a document with a long word still builds.</summary>
public class LongNameTests
{
    private const string Header = "date: 2024-05-14\n\n";

    // Metadata counts bytes: a Chinese letter is three.
    public static TheoryData<string> Words { get; } = [new string('k', 1_100), new string('k', 170), new string('東', 1_100), new string('東', 341), string.Concat(Enumerable.Repeat("Kk", 600))];

    [Theory]
    [MemberData(nameof(Words))]
    public void A_long_word_in_a_name_of_the_text_compiles(string word) =>
        Loads(TestProject.Empty.WithSeed("seeds/long.txt", $"{Header}Yesterday Mr. K{word} met Mr. Smith in Oslo."));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_long_id_compiles(string word) =>
        Loads(TestProject.Empty.WithSeed("seeds/a.txt", $"id: {word}\n{Header}Oslo.").WithSeed("seeds/b.txt", $"id: {word}1\n{Header}Oslo."));

    /// <summary>A resource may have no such name, either: the package's targets leave such a file out, so that it is not embedded here.</summary>
    [Theory]
    [MemberData(nameof(Words))]
    public void A_long_path_compiles(string word)
    {
        Build build = TestProject.Empty
            .WithSeed($"seeds/{word}.txt", $"{Header}Oslo.")
            .WithSeed($"seeds/{string.Concat(Enumerable.Repeat(word[..2] + "/", 3_000))}a.txt", $"{Header}Oslo.")
            .Run();
        Assert.Empty(build.Compilation.Emit(Stream.Null).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_long_field_and_a_long_word_of_a_field_compile(string word)
    {
        // Of two fields of one name an enumeration is called after the maps that it is in, too: together they are longer than any of them.
        string said = "calm", type = "[calm, wild]";
        for (int i = 0; i < 8; i++)
        {
            said = $"{{ {word[..Math.Min(300, word.Length)]}: {said} }}";
            type = $"{{ fields: {{ {word[..Math.Min(300, word.Length)]}: {type} }} }}";
        }

        Loads(TestProject.Empty
            .WithSeed("seeds/a.json", $$$"""{"date": "2024-05-14", "text": "Oslo.", "{{{word}}}": "{{{word}}}", "x{{{word}}}": {"y{{{word}}}": 1}}""")
            .WithSeed("seeds/b.yaml", $"date: 2024-05-14\ntext: Oslo.\nmood: {word}\ndeep: {said}\nother: {said}\n")
            .WithSeed("seeds/corpus.yaml", $"fields:\n  mood: {{ optional: true, values: [calm, {word}, {word}x] }}\n  deep: {Optional(type)}\n  other: {Optional(type)}\n"));

        static string Optional(string type) => "{ optional: true, " + type[1..];
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_long_name_of_gold_of_a_mark_and_of_the_catalogue_compiles(string word) => Loads(TestProject.Empty
        .WithSeed("seeds/a.txt", $"{Header}In {word} on {word}day.")
        .WithSeed("seeds/a.txt.gold.yaml", $"entities:\n  - {{ quote: {word}, nth: 1, entity: place:{word} }}\ntimes:\n  - {{ quote: {word}day, value: 2024-05-14 }}\n  - {{ quote: {word}, nth: 1, value: P1{new string('0', 1_200)}Y }}\n")
        .WithSeed("seeds/b.md", $"---\ndate: 2024-05-14\nmarkup: inline\n---\nIn [{word}](place:{word}2) it rained.\n")
        .WithSeed("seeds/corpus.yaml", $"entities:\n  {word}3: {{ name: {word} City, kind: place }}\n"));

    [Fact]
    public void Two_long_names_that_differ_at_their_ends_are_two()
    {
        string word = new('k', 1_100);
        Build build = TestProject.Empty.WithSeed($"seeds/{word}a.txt", Header + "Oslo.").WithSeed($"seeds/{word}b.txt", Header + "Oslo.").Run();
        string[] members = [Identifier.Of(word + "a")!, Identifier.Of(word + "b")!];
        Assert.NotEqual(members[0], members[1]);
        Assert.All(members, member => Assert.Contains($" {member} =>", build.Code));
        Assert.DoesNotContain(build.Result.Diagnostics, diagnostic => diagnostic.Id == "CG0601");
    }

    [Fact]
    public void A_long_field_is_one_in_every_spelling()
    {
        string word = new('k', 1_100);
        Build build = TestProject.Empty
            .WithSeed("seeds/a.json", $$"""{"date": "2024-05-14", "text": "Oslo.", "{{word}}": 1}""")
            .WithSeed("seeds/b.json", $$"""{"date": "2024-05-14", "text": "Oslo.", "K{{word[1..]}}": 2}""")
            .Run();
        Assert.DoesNotContain($"{Identifier.Of(word)}_2", build.Code);
    }

    private static void Loads(TestProject project)
    {
        Build build = project.Run();
        Assert.Null(build.Result.Exception);
        Assert.DoesNotContain(build.Result.Diagnostics, diagnostic => diagnostic.Id == "CG0001");
        Assert.Equal(project.Seeds.Count(seed => !seed.Path.EndsWith("corpus.yaml") && !seed.Path.Contains(".gold.")), build.LoadArticles().Count);
    }
}
