using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Gold beside a document reaches the compiler: it is the fixture, and a quote that the text has lost is the one error of the build.</summary>
[Collection(PackageTests.Name)]
public sealed class GoldTests(PackedPackage package)
{
    [Fact]
    public async Task An_approved_fixture_holds_until_a_quote_is_gone()
    {
        ConsumerProject project = Harbour();
        await project.MustBuild();
        Assert.Equal(["Maria Silva: person:maria-silva", "Tuesday: 2024-05-21"], await project.Run("reader.dll"));

        project.Write("seeds/harbour.txt", " date 2024-05-14 Marta Silva reopened the harbour on Tuesday.\n");
        DotNetRun build = await project.Build();
        Assert.NotEqual(0, build.ExitCode);
        string finding = Assert.Single(ConsumerProject.FindingsIn(build).Where(line => line.Contains(": error ")).Distinct());
        Assert.Contains("/seeds/harbour.txt.gold.yaml(2,14): error CG0401: The text does not contain 'Maria Silva'. Did you mean 'Marta Silva'?", finding);
    }

    [Fact]
    public async Task An_edit_of_gold_alone_regenerates()
    {
        ConsumerProject project = Harbour();
        await project.MustBuild();
        project.Write("seeds/harbour.txt.gold.yaml", Gold.Replace("2024-05-21", "2024-05-14"));
        await project.MustBuild();
        Assert.Contains("Tuesday: 2024-05-14", await project.Run("reader.dll"));
    }

    private const string Gold = """
        entities:
          - { quote: Maria Silva, entity: person:maria-silva }
        times:
          - { quote: Tuesday, value: 2024-05-21 }
        """;

    private ConsumerProject Harbour() => package.Workspace.Consumer("Console")
        .Write("seeds/harbour.txt", " date 2024-05-14 Maria Silva reopened the harbour on Tuesday.\n")
        .Write("seeds/harbour.txt.gold.yaml", Gold)
        .Write("Program.cs", """
            using System;
            using Acme.Reader;

            Console.WriteLine($"Maria Silva: {Corpus.Articles.Harbour.Entities.MariaSilva.Id}");
            Console.WriteLine($"Tuesday: {Corpus.Articles.Harbour.Times.Tuesday.Value}");
            """);
}
