using System.Collections.Generic;

namespace CorpusGen.Core.Emission;

/// <summary>Names that documents cannot give to members, since the classes around have them already.</summary>
internal static class ReservedNames
{
    private static readonly string[] Object = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What <c>CorpusGen.EntityCollection</c> has.</summary>
    public static IReadOnlyList<string> EntityCollection { get; } = [.. Object, "Count", "GetEnumerator", "Item"];

    /// <summary>What <c>CorpusGen.TimeCollection</c> has, and the constant beside an article's dates.</summary>
    public static IReadOnlyList<string> TimeCollection { get; } = [.. Object, "Count", "GetEnumerator", "Item", "Published"];

    /// <summary>What stands beside or around the articles in <c>Articles</c>, <c>Dates</c>, <c>Ids</c> and <c>ArticleKey</c>, or is said in them.</summary>
    public static IReadOnlyList<string> ArticlesOf(EmissionOptions options) =>
        [.. Object, "All", "ArticleKey", "Articles", "Dates", "Get", "Ids", "value__", options.TypesName];

    /// <summary>What stands beside or around the entities of one kind, or is said there.</summary>
    public static IReadOnlyList<string> EntitiesOf(EmissionOptions options) =>
        [.. Object, "All", "Names", "People", "Organizations", "Places", "Groups", "Events", "Works", options.TypesName];
}
