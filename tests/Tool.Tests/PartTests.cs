using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>A part of a corpus is read as the whole is: with its names, its catalogue and its ids, from whatever folder it is asked for.</summary>
public sealed class PartTests : SeedsOnDisk
{
    private const string Ferry = "date: 2024-03-12\n\nMira Holt met the board of Lindvik last week.\n";
    private const string Harbour = "date: 2024-03-12\n\nHolt sat in the harbour of Lindvik.\n";

    [Fact]
    public void Names_hang_on_no_folder_that_the_seeds_lie_in()
    {
        foreach (string root in (string[])["one", "two/deeper"])
        {
            Seed($"{root}/ferry-week.txt", Ferry);
            Seed($"{root}/ferry_week.txt", Ferry);
            Seed($"{root}/---.txt", "date: 2024-03-12\n\n?\n");
        }

        string[] one = Checked("one");
        Assert.Equal(3, one.Length);
        Assert.Equal(one, Checked("two/deeper"));

        string[] Checked(string root) => [.. ToolRun.Of("check", At(root)).Lines.Select(line => line.Replace(At(root), "seeds"))];
    }

    [Fact]
    public void A_file_has_the_catalogue_and_the_rivals_of_its_corpus()
    {
        Directory.CreateDirectory(At(".git"));
        Seed("corpus.yaml", "articles:\n  wires/a.txt: { id: ferry-week }\n  wires/b.txt: { id: harbour }\nentities:\n  lindvik: { name: Lindvik, kind: place }\n");
        Seed("ferry-week.txt", Ferry);
        Seed("wires/a.txt", Ferry);
        Seed("wires/b.txt", Harbour);
        ToolRun run = ToolRun.Of("check", At("wires/a.txt"));
        Assert.StartsWith($"{At("corpus.yaml")}(2,22): error CG0601: The name 'FerryWeek' would belong to this document and to {At("ferry-week.txt")}.", Assert.Single(run.Lines));
        Assert.StartsWith("1 document: ", run.Error);
        Assert.DoesNotContain("CG0501", run.Output);
        ToolRun folder = ToolRun.Of("annotate", At("wires"));
        Assert.Equal(["ferry-week-daa7", "harbour"], folder.Documents.Select(document => document.GetProperty("id").GetString()));
    }

    [Fact]
    public void Nothing_is_said_of_other_parts()
    {
        Directory.CreateDirectory(At(".git"));
        Seed("corpus.yaml", "times: { day-first: true }\n");
        Seed("wires/a.txt", Ferry);
        Seed("other/b.txt", "date: 2024-02-30\n\nIt rained.\n");
        Assert.Equal((0, ""), (ToolRun.Of("check", At("wires")).Status, ToolRun.Of("check", At("wires")).Output));
        Assert.Contains("CG0101", Assert.Single(ToolRun.Of("check", At("other")).Lines));
        Seed("corpus.yaml", "times: { day-frist: true }\n");
        Assert.Contains("CG0206", Assert.Single(ToolRun.Of("check", At("wires/a.txt")).Lines));
    }

    [Theory]
    [InlineData("<Project />", "seeds")]
    [InlineData("<Project><PropertyGroup><CorpusGenRoot> texts\\all </CorpusGenRoot></PropertyGroup></Project>", "texts/all")]
    public void Without_a_catalogue_the_project_says_where_the_seeds_begin(string project, string root)
    {
        Seed("App.csproj", project);
        Seed($"{root}/wires/a.txt", Ferry);
        Assert.Equal("wires/a", Assert.Single(ToolRun.Of("annotate", At($"{root}/wires/a.txt")).Documents).GetProperty("id").GetString());
        Assert.Equal("wires/a", Assert.Single(ToolRun.Of("annotate", At($"{root}/wires")).Documents).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("<CorpusGenRoot>../common/fix</CorpusGenRoot>", "<Other />")]
    [InlineData("<Other />", "<CorpusGenRoot>../common/fix</CorpusGenRoot>")]
    [InlineData("<Other />", "<CorpusGenRoot Condition=\"'$(A)' == ''\">$(MSBuildThisFileDirectory)common/fix</CorpusGenRoot>")]
    [InlineData("<CorpusGenRoot>%2e./common/&#102;ix</CorpusGenRoot>", "<CorpusGenRoot></CorpusGenRoot>")]
    [InlineData("<CorpusGenRoot>$(MSBuildProjectDirectory)/../common/fix/</CorpusGenRoot>", "<CorpusGenRoot>elsewhere</CorpusGenRoot>")]
    public void The_folder_of_a_project_means_the_root_that_it_has_even_beside_it(string said, string saidForAll)
    {
        Seed("Directory.Build.props", $"<Project><PropertyGroup>{saidForAll}</PropertyGroup></Project>");
        Seed("app/App.csproj", $"<Project><PropertyGroup>{said}</PropertyGroup></Project>");
        Seed("app/README.md", "# App\n");
        Seed("common/fix/wires/a.txt", Ferry);
        ToolRun run = ToolRun.Of("annotate", At("app"));
        Assert.Equal("wires/a", Assert.Single(run.Documents).GetProperty("id").GetString());
        Assert.Equal(At("common/fix/wires/a.txt"), run.Documents[0].GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("<CorpusGenRoot></CorpusGenRoot>")]
    [InlineData("<CorpusGenRoot> </CorpusGenRoot>")]
    [InlineData("<CorpusGenRoot />")]
    [InlineData("<CorpusGenRoot Condition=\"'$(A)' == ''\"/>")]
    public void A_project_that_wants_no_corpus_has_no_seeds(string said)
    {
        Seed("Directory.Build.props", "<Project><PropertyGroup><CorpusGenRoot>$(MSBuildThisFileDirectory)common</CorpusGenRoot></PropertyGroup></Project>");
        Seed("app/App.csproj", $"<Project><PropertyGroup>{said}</PropertyGroup></Project>");
        Seed("app/seeds/a.txt", Ferry);
        Seed("common/a.txt", Ferry);
        ToolRun run = ToolRun.Of("check", At("app"));
        Assert.Equal(2, run.Status);
        Assert.Contains("has no seeds: its CorpusGenRoot is empty", run.Error);
    }

    [Theory]
    [InlineData("All.sln")]
    [InlineData("All.slnx")]
    public void The_folder_of_a_solution_is_none_of_seeds(string solution)
    {
        Seed(solution, "");
        Seed("app/App.csproj", "<Project />");
        Seed("app/seeds/a.txt", Ferry);
        ToolRun run = ToolRun.Of("check", Folder);
        Assert.Equal(2, run.Status);
        Assert.Contains("is the folder of a solution", run.Error);
        Assert.Equal(0, ToolRun.Of("check", At("app")).Status);
        Seed("corpus.yaml", "");
        Assert.Equal(0, ToolRun.Of("check", Folder).Status);
    }

    [Fact]
    public void Of_two_articles_that_wish_for_one_id_annotate_and_export_call_each_alike()
    {
        Directory.CreateDirectory(At(".git"));
        Seed("corpus.yaml", "");
        Seed("inl.md", "Mira Holt came.\n");
        Seed("inl.txt", Ferry);
        string?[] exported = IdsOf(ToolRun.Of("export", Folder, "--format", "jsonl"));
        Assert.Equal(2, exported.Distinct().Count());
        Assert.Equal(exported, IdsOf(ToolRun.Of("annotate", Folder)));
        Assert.Equal(exported[1], Assert.Single(IdsOf(ToolRun.Of("annotate", At("inl.txt")))));

        static string?[] IdsOf(ToolRun run) => [.. run.Documents.Select(document => document.GetProperty("id").GetString())];
    }

    [Fact]
    public void A_file_called_like_an_article_of_a_list_stops_no_annotation()
    {
        Seed("corpus.yaml", "");
        Seed("dup.json", """[{"id": "b.json", "date": "2024-05-14", "text": "It rains in Oslo."}]""");
        Seed("dup.json#b.json", """{"date": "2024-05-14", "text": "It snows in Rome."}""");
        Assert.Equal(2, ToolRun.Of("annotate", Folder).Documents.Count());
    }

    [Fact]
    public void A_catalogue_beside_the_seeds_of_a_project_is_none()
    {
        Seed("App.csproj", "<Project />");
        Seed("corpus.yaml", "articles:\n  seeds/a.txt: { id: other }\n");
        Seed("seeds/a.txt", Ferry);
        Assert.Equal("a", Assert.Single(ToolRun.Of("annotate", At("seeds")).Documents).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("texts", "corpus.yaml", "wires/a")]
    [InlineData("seeds", "notes.txt", "wires/a")]
    [InlineData("texts", "notes.txt", "a")]
    public void In_a_repository_without_a_project_the_catalogue_or_the_name_of_the_folder_tells(string root, string beside, string id)
    {
        Directory.CreateDirectory(At(".git"));
        Seed($"{root}/{beside}", "");
        Seed($"{root}/wires/a.txt", Ferry);
        Assert.Equal(id, Assert.Single(ToolRun.Of("annotate", At($"{root}/wires")).Documents).GetProperty("id").GetString());
    }

    [Fact]
    public void A_catalogue_above_that_nothing_holds_together_with_the_seeds_is_none()
    {
        Seed("corpus.yaml", "not: [one of ours\n");
        Seed("texts/a.txt", Ferry);
        ToolRun run = ToolRun.Of("check", At("texts"));
        Assert.Equal((0, ""), (run.Status, run.Output));
    }

    [Fact]
    public void One_file_is_accepted_with_the_ids_of_the_corpus()
    {
        Directory.CreateDirectory(At(".git"));
        Seed("corpus.yaml", "times: { day-first: true }\n");
        Seed("ferry.txt", Ferry);
        Seed("wires/harbour.txt", Ferry + Harbour);
        ToolRun all = ToolRun.Of("accept", Folder, "--all", "--dry-run");
        ToolRun one = ToolRun.Of("accept", At("wires/harbour.txt"), "--all");
        Assert.Equal(0, one.Status);
        Assert.Contains(one.Output.TrimEnd(), all.Output);
        Assert.False(File.Exists(At("ferry.txt.gold.yaml")));
        Assert.Equal(0, ToolRun.Of("diff", At("wires/harbour.txt.gold.yaml")).Status);
        Assert.Equal(1, ToolRun.Of("diff", At("ferry.txt")).Status);
    }

    [Fact]
    public void Schemas_of_a_part_are_those_of_the_corpus()
    {
        Directory.CreateDirectory(At(".git"));
        Seed("corpus.yaml", "fields: { section: text }\n");
        Seed("wires/a.txt", Ferry);
        Assert.Equal(0, ToolRun.Of("schema", At("wires")).Status);
        Assert.True(Directory.Exists(At(".schemas")));
    }

    private string At(string path) => Path.Combine(Folder, path).Replace('\\', '/');
}
