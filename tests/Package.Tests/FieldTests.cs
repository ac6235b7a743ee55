using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>
/// Own fields, references and the fields of entities, in a real project: they compile and say what the documents say, and a misspelt one does not compile.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class FieldTests(PackedPackage package)
{
    [Fact]
    public async Task A_field_a_reference_and_an_entitys_own_field_compile_and_misspelling_one_does_not()
    {
        ConsumerProject project = Harbour();
        await project.MustBuild();
        Assert.Equal(
            ["2 Harbour 2024-03-20", "The crews go on strike, The ferry", "Mira Holt of Lindvik Harbour Board, Q1", "any: 2, 3"],
            await project.Run("reader.dll"));

        project.Write("Program.cs", Program
            .Replace("ferry.Meta.Priority", "ferry.Meta.Prioritty").Replace("Meta.Related[0].Title", "Meta.Relatd[0].Title").Replace("Meta.Wikidata", "Meta.Wikidat"));
        DotNetRun build = await project.Build();
        Assert.NotEqual(0, build.ExitCode);
        string[] errors = [.. ConsumerProject.FindingsIn(build).Where(line => line.Contains(": error ")).Order()];
        Assert.All(errors, error => Assert.Contains(": error CS1061:", error));
        Assert.Equal(
            ["Prioritty", "Relatd", "Relatd", "Wikidat"],
            errors.Select(error => System.Text.RegularExpressions.Regex.Match(error, "definition for '(.+?)'").Groups[1].Value).Order());
    }

    [Fact]
    public async Task A_document_that_disagrees_and_a_dangling_reference_are_errors_at_their_lines_and_nothing_else_breaks()
    {
        ConsumerProject project = Harbour()
            .Write("seeds/strike.md", "---\ntitle: The crews go on strike\ndate: 2024-03-13\nsection: harbour\npriority: high\nrelated: [fery]\n---\nThe crews went on strike.\n");
        DotNetRun build = await project.Build();
        string[] errors = [.. ConsumerProject.FindingsIn(build).Where(line => line.Contains(": error "))];
        Assert.Equal(2, errors.Length);
        Assert.Contains(errors, error => error.Contains("/seeds/strike.md(5,11): error CG0301: 'priority' should be an integer, as in seeds/ferry.md(5), but here is the text 'high'."));
        Assert.Contains(errors, error => error.Contains("/seeds/strike.md(6,11): error CG0502: 'fery' is no article of this corpus. Did you mean 'ferry'?"));
    }

    [Fact]
    public async Task An_edit_of_a_file_of_entities_regenerates()
    {
        ConsumerProject project = Harbour();
        await project.MustBuild();
        project.Write("seeds/wires/board.entities.yaml", Board.Replace("Q1", "Q2"));
        await project.MustBuild("--no-restore");
        Assert.Contains("Mira Holt of Lindvik Harbour Board, Q2", await project.Run("reader.dll"));
    }

    private const string Board = "entities:\n  harbour-board: { name: Lindvik Harbour Board, kind: organization, wikidata: Q1 }\n";

    private const string Program = """
        using System;
        using System.Linq;
        using Acme.Reader;
        using CorpusGen;

        var ferry = Corpus.Articles.Ferry;
        Console.WriteLine($"{ferry.Meta.Priority} {ferry.Meta.Section} {ferry.Meta.Due:yyyy-MM-dd}");
        Console.WriteLine($"{ferry.Meta.Related[0].Title}, {ferry.Meta.Related[0].Meta.Related[0].Title}");
        Console.WriteLine($"{ferry.Meta.Author!.Name} of {ferry.Meta.Author.Meta.Employer!.Name}, {Corpus.Organizations.LindvikHarbourBoard.Meta.Wikidata}");
        Article[] any = Corpus.Articles.All.ToArray<Article>();
        Console.WriteLine($"any: {any[0].Meta.Priority}, {any[1].GetMeta().Priority}");
        """;

    private ConsumerProject Harbour() => package.Workspace.Consumer("Console")
        .Write("seeds/corpus.yaml", """
            fields:
              section: one of [harbour, sport]
              related: list of reference to article, optional
            entities:
              mira-holt: { name: Mira Holt, kind: person, employer: organization:harbour-board }
            """)
        .Write("seeds/wires/board.entities.yaml", Board)
        .Write("seeds/ferry.md", "---\ntitle: The ferry\ndate: 2024-03-12\nsection: harbour\npriority: 2\ndue: 2024-03-20\nrelated: [strike]\nauthor: person:mira-holt\n---\nThe ferry sails.\n")
        .Write("seeds/strike.md", "---\ntitle: The crews go on strike\ndate: 2024-03-13\nsection: harbour\npriority: 3\nrelated: [ferry]\n---\nThe crews went on strike.\n")
        .Write("Program.cs", Program);
}
