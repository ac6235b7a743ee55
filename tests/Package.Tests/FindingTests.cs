using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Broken documents: each says so at its line, and takes nothing else with it.</summary>
[Collection(PackageTests.Name)]
public sealed class FindingTests(PackedPackage package)
{
    [Fact]
    public async Task Every_broken_document_says_so_at_its_line_and_all_members_are_there()
    {
        ConsumerProject project = BrokenProject();
        DotNetRun build = await project.Build();
        Assert.NotEqual(0, build.ExitCode);
        string findings = string.Join('\n', ConsumerProject.FindingsIn(build));
        Assert.Contains("/seeds/no-such-day.txt(2,7): error CG0101: '2019-02-30'", findings);
        Assert.Matches(@"/seeds/torn\.md\(\d,\d+\): error CG0201:", findings);
        Assert.Contains("/seeds/two-ships.md(1,1): error CG0601:", findings);
        Assert.Contains("/seeds/two-ships.txt(1,1): error CG0601:", findings);

        // MSBuild's patterns know no capitals: what they find under such a name must not be left out without a word.
        Assert.Contains("/seeds/Corpus.yaml(1,1): warning CG0004: A file called 'Corpus.yaml' is no document", findings);
        Assert.Contains("/seeds/sound.txt.GOLD.yaml(1,1): warning CG0004: A file called 'sound.txt.GOLD.yaml' is no document", findings);

        // Program.cs names a member of every one of them: the compiler misses none.
        Assert.DoesNotContain("error CS", findings);
    }

    [Fact]
    public async Task Findings_obey_the_project_and_what_is_broken_is_still_readable()
    {
        ConsumerProject project = BrokenProject();
        await project.MustBuild("-p:NoWarn=CG0101%3BCG0201%3BCG0601");
        Assert.Equal(["no-such-day", "sound 2019-02-28", "torn", "two-ships 2019-03-01"], await project.Run("reader.dll"));
    }

    private ConsumerProject BrokenProject() => package.Workspace.Consumer("Console")
        .Write("seeds/no-such-day.txt", """
            Title: A day that never was
            Date: 2019-02-30

            Nothing happened in Brno.
            """)
        .Write("seeds/torn.md", """
            ---
            title: Torn
            tags: [one, two
            ---

            The list above has no end.
            """)
        .Write("seeds/two-ships.md", "---\ndate: 2019-03-01\n---\n\nOne ship.\n")
        .Write("seeds/two-ships.txt", " date 2019-03-02 Another ship.\n")
        .Write("seeds/Corpus.yaml", "times: { day-first: true }\n")
        .Write("seeds/sound.txt.GOLD.yaml", "times: []\n")
        .Write("seeds/sound.txt", " date 2019-02-28 All is well in Brno.\n")
        .Write("Program.cs", """
            using System;
            using System.Linq;
            using Acme.Reader;
            using CorpusGen;

            foreach (Article article in (Article[])[Corpus.Articles.NoSuchDay, Corpus.Articles.Sound, Corpus.Articles.Torn, Corpus.Articles.TwoShips])
                Console.WriteLine($"{article.Id} {article.Published:yyyy-MM-dd}");
            """);
}
