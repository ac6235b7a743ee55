using System.Collections.Generic;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Emission;

/// <summary>For each generated class that documents give members to: the names it has already, or that are said within it.</summary>
internal static class MemberScopes
{
    /// <summary>One name serves an article in <c>Articles</c>, <c>Dates</c>, <c>Ids</c> and <c>ArticleKey</c>.</summary>
    public static ISet<string> Articles(EmissionOptions options) =>
        ReservedNames.InClass("All", "Articles", "ArticleKey", "Dates", "Get", "Ids", "Published", "value__", options.TypesName);

    /// <summary>One name serves an entity in the class of its kind and in <c>Names</c> there.</summary>
    public static ISet<string> Entities(KindNames kind, EmissionOptions options) =>
        ReservedNames.InClass("All", "Names", kind.Class, options.TypesName);

    /// <summary>The class of one article's entities.</summary>
    public static ISet<string> EntitiesOf(string article) =>
        ReservedNames.InClass("Count", "GetEnumerator", "Item", article + "Entities");

    /// <summary>The class of one article's times, and the one of its dates, where they are constants under the same names.</summary>
    public static ISet<string> TimesOf(string article) =>
        ReservedNames.InClass("Count", "GetEnumerator", "Item", "Published", article, article + "Times");

    /// <summary>A class of fields that CorpusGen does not know.</summary>
    public static ISet<string> Meta(string className, EmissionOptions options) =>
        ReservedNames.InClass(className, options.ClassName, options.TypesName);
}
