using System.Linq;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using Xunit;

namespace CorpusGen.Core.Tests.Catalogue;

/// <summary>The catalogue steers the recogniser: for all documents, and for one alone.</summary>
public class CatalogueTests
{
    private const string Catalogue =
        """
        entities:
          lindvik-post: { name: Lindvik Post, kind: organization }
          fort-post: { name: Fort Post, kind: place, aliases: [Fort] }
          quiet-one: { name: Nils Otterbein, kind: person }
        not-entities: [the skylark]
        """;

    private const string Text = "He read it in the post of yesterday, and the skylark sang at the fort.\n";

    [Theory]
    [InlineData("", "")]
    [InlineData("aliases: { post: lindvik-post }", "organization:lindvik-post (post)")]
    [InlineData("aliases: { post: fort-post, the skylark: quiet-one }", "place:fort-post (post), person:quiet-one (the skylark)")]
    [InlineData("aliases: { post: organization:lindvik-post }", "organization:lindvik-post (post)")]
    [InlineData("aliases: [post]", "")]
    public void An_alias_holds_in_its_document_alone(string header, string named)
    {
        CorpusRun run = Run($"---\ndate: 2024-03-12\n{header}\n---\n{Text}");
        Assert.Equal(named, Named(run, 0));
        Assert.Equal("", Named(run, 1));
        Assert.DoesNotContain(run.Findings, finding => finding.Rule.Severity >= Core.Findings.Severity.Warning);
    }

    [Fact]
    public void Corpus_yaml_says_it_for_a_file_and_the_document_wins()
    {
        CorpusRun run = Run(
            $"---\ndate: 2024-03-12\naliases: {{ post: fort-post }}\n---\n{Text}",
            "articles:\n  a.md: { aliases: { post: lindvik-post, the fort: fort-post } }\n  b.md: { aliases: { post: lindvik-post } }\n");
        Assert.Equal("place:fort-post (post, the fort)", Named(run, 0));
        Assert.Equal("organization:lindvik-post (post)", Named(run, 1));
    }

    [Theory]
    [InlineData("aliases: { post: lindvik-pst }", "seeds/a.md(3,18): error CG0510: 'lindvik-pst' is no entity of corpus.yaml. Did you mean 'lindvik-post'?")]
    [InlineData("aliases: { post: person:nobody-else }", "seeds/a.md(3,18): error CG0510: 'person:nobody-else' is no entity of corpus.yaml. Give it an entry there.")]
    [InlineData("aliases: { post: person:lindvik-post }", "seeds/a.md(3,18): error CG0511: 'lindvik-post' is a person here, but an organization in corpus.yaml. Change one of the two.")]
    [InlineData("aliases: { post: [a] }", "seeds/a.md(3,18): error CG0205: 'post' should be the id of an entity, but here is a list. Write it like 'post: an-id'.")]
    public void Whom_it_cannot_mean_is_found(string header, string finding)
    {
        CorpusRun run = Run($"---\ndate: 2024-03-12\n{header}\n---\n{Text}");
        Assert.Equal(finding, Assert.Single(run.Findings, each => each.Rule.Severity == Core.Findings.Severity.Error).ToString());
    }

    [Fact]
    public void An_entity_that_no_document_names_is_in_the_corpus()
    {
        CorpusRun run = Run($"---\ndate: 2024-03-12\n---\n{Text}");
        NamedEntity quiet = Assert.Single(run.Corpus.Entities, entity => entity.Entity.Id == "person:quiet-one");
        Assert.Equal(("NilsOtterbein", "Nils Otterbein"), (quiet.Member, quiet.Entity.Name));
    }

    [Fact]
    public void Files_of_entities_are_one_catalogue_with_corpus_yaml()
    {
        CorpusRun run = CorpusRun.Of(
            [
                new SeedFile("seeds/corpus.yaml", Catalogue),
                new SeedFile("seeds/entities.yaml", "entities:\n  - { name: Sea Bell, kind: work }\n"),
                new SeedFile("seeds/far/birds.entities.yaml", "entities:\n  gull: { name: Gull, kind: group }\nnot-entities: [the skylark, Tern]\n"),
                new SeedFile("seeds/a.md", $"---\ndate: 2024-03-12\n---\n{Text}"),
            ],
            EmissionOptions.Default);
        Assert.Equal(["lindvik-post", "fort-post", "quiet-one", "sea-bell", "gull"], run.Settings.Entities.Select(entity => entity.Id));
        Assert.Equal(["the skylark", "Tern"], run.Settings.NotEntities);
        Assert.Single(run.Documents);
    }

    private static CorpusRun Run(string document, string more = "") => CorpusRun.Of(
        [
            new SeedFile("seeds/corpus.yaml", Catalogue + "\n" + more),
            new SeedFile("seeds/a.md", document),
            new SeedFile("seeds/b.md", $"---\ndate: 2024-03-12\n---\n{Text}"),
        ],
        EmissionOptions.Default);

    private static string Named(CorpusRun run, int document) => string.Join(", ", run.Annotated[document].Entities
        .Where(entity => entity.KnownId is not null)
        .Select(entity => $"{entity.Kind.ToString().ToLowerInvariant()}:{entity.KnownId} ({string.Join(", ", entity.Mentions.Select(mention => mention.Range.Of(run.Annotated[document].Document.Text)))})"));
}
