using System.Collections.Generic;

namespace CorpusGen.Generator;

/// <summary>The names of the steps: tests ask by them what ran again.</summary>
internal static class TrackingNames
{
    public const string Project = nameof(Project);
    public const string CompilationFacts = nameof(CompilationFacts);
    public const string Request = nameof(Request);
    public const string Uses = nameof(Uses);
    public const string FixtureUses = nameof(FixtureUses);
    public const string UnusedArticles = nameof(UnusedArticles);
    public const string Prepared = nameof(Prepared);
    public const string Seeds = nameof(Seeds);
    public const string SeedPaths = nameof(SeedPaths);
    public const string NamePlaces = nameof(NamePlaces);
    public const string Settings = nameof(Settings);
    public const string Contents = nameof(Contents);
    public const string Gold = nameof(Gold);
    public const string GoldDocuments = nameof(GoldDocuments);
    public const string Documents = nameof(Documents);
    public const string Facts = nameof(Facts);
    public const string FieldsOfDocuments = nameof(FieldsOfDocuments);
    public const string Fields = nameof(Fields);
    public const string FieldFiles = nameof(FieldFiles);
    public const string Summaries = nameof(Summaries);
    public const string Corpus = nameof(Corpus);
    public const string ArticleShards = nameof(ArticleShards);
    public const string ArticleMemberShards = nameof(ArticleMemberShards);
    public const string EntityShards = nameof(EntityShards);
    public const string EntityMemberShards = nameof(EntityMemberShards);
    public const string ArticleFiles = nameof(ArticleFiles);
    public const string ArticleMemberFiles = nameof(ArticleMemberFiles);
    public const string EntityFiles = nameof(EntityFiles);
    public const string EntityMemberFiles = nameof(EntityMemberFiles);
    public const string CorpusFiles = nameof(CorpusFiles);
    public const string Findings = nameof(Findings);

    public static IReadOnlyList<string> All { get; } =
    [
        Project, CompilationFacts, Request, Uses, FixtureUses, UnusedArticles, Prepared, Seeds, SeedPaths, NamePlaces, Settings, Contents, Gold,
        GoldDocuments, Documents, Facts, FieldsOfDocuments, Fields, Summaries, Corpus,
        ArticleShards, ArticleMemberShards, EntityShards, EntityMemberShards, ArticleFiles, ArticleMemberFiles, EntityFiles, EntityMemberFiles,
        CorpusFiles, FieldFiles, Findings,
    ];
}
