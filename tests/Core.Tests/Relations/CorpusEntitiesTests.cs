using System;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Relations.Across;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Core.Tests.Relations;

/// <summary>
/// Across documents. A document is written as its path and its entities, <c>person Vladimir Putin | Putin</c>, with <c>*9</c> for nine mentions.
/// </summary>
public class CorpusEntitiesTests
{
    [Fact]
    public void One_full_name_is_one_entity() =>
        AssertIds(["person:vladimir-putin", "person:vladimir-putin"], Document("a", "person Vladimir Putin | Putin"), Document("b", "person Vladimir Putin"));

    [Fact]
    public void A_bare_surname_joins_nobody_of_another_document() =>
        AssertIds(["person:vladimir-putin", "person:putin"], Document("a", "person Vladimir Putin | Putin"), Document("b", "person Putin"));

    [Fact]
    public void Accents_dots_and_case_make_no_other_entity() =>
        AssertIds(["place:sao-paulo", "place:sao-paulo", "place:us", "place:us"],
            Document("a", "place São Paulo"), Document("b", "place Sao Paulo"), Document("c", "place U.S."), Document("d", "place US"));

    [Fact]
    public void An_acronym_joins_the_full_name_that_some_document_ties_it_to()
    {
        CorpusRelations corpus = AssertIds(["organization:world-health-organization", "organization:world-health-organization"],
            Document("a", "organization World Health Organization | WHO"), Document("b", "organization WHO"));
        Assert.Equal("World Health Organization", corpus.Entities[0].Name);
        Assert.Equal(["WHO"], corpus.Entities[0].Aliases);
        AssertFound(corpus, "b: CG0611");
    }

    [Fact]
    public void An_acronym_that_nothing_ties_stays_alone() =>
        AssertFound(AssertIds(["organization:world-health-organization", "organization:who"],
            Document("a", "organization World Health Organization"), Document("b", "organization WHO")));

    [Fact]
    public void A_place_of_datelines_is_called_as_a_sentence_will_call_it()
    {
        CorpusRelations corpus = Join(Document("a", "place OSTMARK"));
        Assert.Equal("Ostmark", corpus.Entities[0].Name);
        Assert.Equal(["OSTMARK"], corpus.Entities[0].Aliases);
        CorpusRelations later = Join(Document("a", "place OSTMARK"), Document("b", "place Ostmark"), Document("c", "place Östmark"));
        Assert.Equal("Ostmark", later.Entities[0].Name);
        AssertFound(later, "c: CG0611");
    }

    [Fact]
    public void The_end_of_a_longer_name_is_not_it_in_another_document() =>
        AssertFound(AssertIds(["organization:costa-rican-red-cross", "organization:red-cross"],
            Document("a", "organization Costa Rican Red Cross | Red Cross"), Document("b", "organization Red Cross")));

    [Fact]
    public void A_place_by_another_of_its_full_names_is_it() =>
        AssertFound(
            AssertIds(["place:saudi-arabia", "place:saudi-arabia", "place:saudi-arabia"],
                Document("a", "place Kingdom of Saudi Arabia | Saudi Arabia"), Document("b", "place Saudi Arabia"), Document("c", "place Saudi Arabia")),
            "a: CG0611");

    [Fact]
    public void An_acronym_of_two_stays_alone_and_says_so() =>
        AssertFound(
            AssertIds(["organization:palestinian-authority", "organization:press-association", "organization:pa"],
                Document("a", "organization Palestinian Authority | PA"), Document("b", "organization Press Association | PA"), Document("c", "organization PA")),
            "c: CG0612");

    [Fact]
    public void A_middle_initial_is_left_out_where_nobody_else_has_one() =>
        AssertFound(
            AssertIds(["person:donald-trump", "person:donald-trump", "person:donald-trump"],
                Document("a", "person Donald J. Trump"), Document("b", "person Donald Trump"), Document("c", "person Donald Trump")),
            "a: CG0611");

    [Fact]
    public void Middle_initials_tell_two_apart() =>
        AssertFound(
            AssertIds(["person:george-w-bush", "person:george-h-w-bush", "person:george-bush"],
                Document("a", "person George W. Bush"), Document("b", "person George H. W. Bush"), Document("c", "person George Bush")),
            "c: CG0612");

    [Fact]
    public void A_slip_of_one_document_is_outweighed_and_says_so() =>
        AssertFound(
            AssertIds(["organization:interfax", "organization:interfax"], Document("a", "organization Interfax *9"), Document("b", "person Interfax")),
            "b: CG0610");

    [Fact]
    public void Two_kinds_of_like_weight_stay_two_and_say_so() =>
        AssertFound(
            AssertIds(["place:chelsea", "person:chelsea"], Document("a", "place Chelsea *2"), Document("b", "person Chelsea")),
            "b: CG0610");

    [Fact]
    public void The_catalogue_joins_what_names_alone_do_not()
    {
        var place = new Place("corpus.yaml", 0, 0, 0, 0);
        var abe = new KnownEntity("shinzo-abe", "Shinzo Abe", EntityKind.Person, EquatableArray.Of("Abe"), place);
        CorpusRelations corpus = CorpusEntities.Join(
            [Document("a", "person Shinzo Abe"), Document("b", "person Abe")], CorpusSettings.None with { Entities = EquatableArray.Of(abe) });
        Assert.Equal(["person:shinzo-abe", "person:shinzo-abe"], Ids(corpus));
        Assert.Equal("Shinzo Abe", Assert.Single(corpus.Entities).Name);
    }

    [Fact]
    public void A_son_called_junior_is_his_father_only_where_no_document_tells_them_apart()
    {
        AssertIds(["person:donald-trump", "person:donald-trump-jr", "person:donald-trump", "person:donald-trump-jr"],
            Document("a", "person Donald Trump", "person Donald Trump Jr."), Document("b", "person Donald Trump"), Document("c", "person Donald Trump Jr."));
        AssertIds(["person:martin-luther-king", "person:martin-luther-king"],
            Document("a", "person Martin Luther King"), Document("b", "person Martin Luther King Jr."));
    }

    [Fact]
    public void Two_entities_with_one_id_get_two()
    {
        var place = new Place("corpus.yaml", 0, 0, 0, 0);
        var known = new KnownEntity("putin", "Vladimir Putin", EntityKind.Person, default, place);
        CorpusRelations corpus = CorpusEntities.Join(
            [Document("a", "person Putin"), Document("b", "person Vladimir Putin")], CorpusSettings.None with { Entities = EquatableArray.Of(known) });
        Assert.Equal("person:putin", Ids(corpus)[1]);
        Assert.StartsWith("person:putin-", Ids(corpus)[0]);
    }

    [Fact]
    public void A_name_without_letters_has_an_id() =>
        Assert.Matches("^work:[0-9a-f]{8}$", Ids(Join(Document("a", "work ☃")))[0]);

    [Fact]
    public void The_order_of_the_documents_changes_nothing()
    {
        DocumentSummary[] documents =
        [
            Document("a", "person George W. Bush", "organization World Health Organization | WHO", "place São Paulo"),
            Document("b", "person George Bush", "organization WHO", "organization PA", "place Sao Paulo"),
            Document("c", "person George H. W. Bush", "organization Press Association | PA", "person São Paulo"),
            Document("d", "organization Palestinian Authority | PA", "place Chelsea", "person WHO"),
            Document("e", "person Chelsea", "group Russian", "group Russians"),
        ];
        CorpusRelations expected = Join(documents);
        var random = new Random(7);
        for (int round = 0; round < 50; round++)
        {
            random.Shuffle(documents);
            CorpusRelations corpus = Join(documents);
            Assert.Equal(expected.Entities, corpus.Entities);
            Assert.Equal(expected.Findings, corpus.Findings);
            Assert.Equal(expected.Documents.OrderBy(links => links.Key), corpus.Documents.OrderBy(links => links.Key));
        }
    }

    [Fact]
    public void Another_document_renames_nothing_in_silence()
    {
        DocumentSummary[] before =
        [
            Document("a", "person Donald Trump", "organization WHO", "place Sao Paulo", "group Russians", "person George Bush"),
            Document("b", "person Vladimir Putin | Putin", "organization Interfax *3"),
        ];
        DocumentSummary[] additions =
        [
            Document("z", "person Donald Trump", "person Vladimir Putin", "organization WHO"),
            Document("z", "person Donald J. Trump", "person Putin", "group Russian"),
            Document("z", "organization World Health Organization | WHO"),
            Document("z", "place São Paulo", "person George W. Bush"),
            Document("z", "organization White House Office | WHO", "person Interfax *40"),
        ];
        foreach (DocumentSummary addition in additions)
        {
            CorpusRelations old = Join(before);
            CorpusRelations now = Join([.. before, addition]);
            bool renamed = old.Documents.Items.Zip(now.Documents.Items).Any(pair => pair.First != pair.Second)
                || old.Entities.Items.Any(entity => now.Entities.Items.Single(each => each.Id == entity.Id).Name != entity.Name);
            Assert.False(renamed && now.Findings.Count == 0, string.Join(", ", addition.Entities.Items.Select(entity => entity.Name)));
        }
    }

    [Fact]
    public void Ten_thousand_documents_are_related_in_a_moment()
    {
        string[] people = [.. Enumerable.Range(0, 50).Select(i => $"person Given{i} Family{i} | Family{i}")];
        DocumentSummary[] documents = [.. Enumerable.Range(0, 10_000).Select(i => Document("d" + i, people))];
        CorpusRelations corpus = Cost.Within(TimeSpan.FromSeconds(10), () => Join(documents));
        Assert.Equal(50, corpus.Entities.Count);
    }

    [Fact]
    public void Summaries_are_equal_by_what_they_say()
    {
        Assert.Equal(Document("a", "person Vladimir Putin | Putin"), Document("a", "person Vladimir Putin | Putin"));
        Assert.Equal(Document("a", "person Vladimir Putin").GetHashCode(), Document("a", "person Vladimir Putin").GetHashCode());
        Assert.NotEqual(Document("a", "person Vladimir Putin"), Document("b", "person Vladimir Putin"));
        Assert.NotEqual(Document("a", "person Vladimir Putin"), Document("a", "person Vladimir Putin *2"));
    }

    private static CorpusRelations Join(params DocumentSummary[] documents) => CorpusEntities.Join(documents, CorpusSettings.None);

    private static CorpusRelations AssertIds(string[] expected, params DocumentSummary[] documents)
    {
        CorpusRelations corpus = Join(documents);
        Assert.Equal(expected, Ids(corpus));
        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), corpus.Entities.Items.Select(entity => entity.Id));
        return corpus;
    }

    private static void AssertFound(CorpusRelations corpus, params string[] expected) =>
        Assert.Equal(expected, corpus.Findings.Items.Select(finding => finding.Place.Path + ": " + finding.Rule.Id));

    private static string[] Ids(CorpusRelations corpus) => [.. corpus.Documents.Items.SelectMany(links => links.Ids.Items)];

    private static DocumentSummary Document(string path, params string[] entities) =>
        new(path, entities.Select(Entity).ToEquatableArray());

    private static EntitySummary Entity(string written)
    {
        string[] weight = written.Split(" *");
        string[] names = weight[0].Split(" | ");
        string[] first = names[0].Split(' ', 2);
        return new EntitySummary(
            Enum.Parse<EntityKind>(first[0], ignoreCase: true), first[1], names[1..].ToEquatableArray(), weight.Length > 1 ? int.Parse(weight[1]) : 1, null);
    }
}
