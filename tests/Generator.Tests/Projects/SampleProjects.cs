namespace CorpusGen.Generator.Tests.Projects;

/// <summary>Projects that tests of several rooms begin with.</summary>
internal static class SampleProjects
{
    private const string NarvikCatalogue =
        """
        fields:
          section: one of [world, city desk, sport]
          related: list of reference to article, optional
          desk:
            about: Who answers for it.
            optional: true
            fields: { name: text, phone: text? }
        entities:
          mira-holt: { name: Mira Holt, kind: person, born: 1961-04-02, employer: organization:harbour-board }
          harbour-board: { name: Narvik Harbour Board, kind: organization, wikidata: Q1 }
        """;

    /// <summary>Two articles, in a folder each, with people, places and days.</summary>
    public static TestProject Harbour { get; } = TestProject.Empty
        .WithSeed("seeds/harbour.txt", "date: 2024-05-14\ntitle: Harbour reopens\n\nThe harbour of Lima reopened on Tuesday.\n\nMaria Silva cut the ribbon.\n")
        .WithSeed("seeds/wires/rates.md", "---\ntitle: Rates & yields <held>\ndate: 2023-11-02\n---\nThe bank kept its rate.\n");

    /// <summary>Two articles and two known entities with fields of their own, of every type there is.</summary>
    public static TestProject Narvik { get; } = TestProject.Empty
        .WithSeed("seeds/corpus.yaml", NarvikCatalogue)
        .WithSeed(
            "seeds/ferry.md",
            """
            ---
            date: 2024-03-12
            section: city desk
            priority: 3
            weight: 0.5
            views: 5000000000
            checked: true
            due: 2024-03-20
            zip: 02134
            tags: [ferry, "harbour\nboard"]
            author: person:mira-holt
            related: [strike, ferry]
            desk: { name: News, phone: 12-34 }
            links:
              - { url: a, rank: 1 }
              - { url: b }
            grid: [[1, 2], [3]]
            equals: yes
            ---
            The ferry of Narvik sails again.
            """)
        .WithSeed("seeds/strike.txt", "Date: 2024-03-13\nSection: sport\nPriority: 4\nTags: strike, pay\nChecked: false\nZip: 12345\n\nThe crews of Narvik went on strike.\n");
}
