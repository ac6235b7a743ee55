using System;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Core.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator;

/// <summary>Finds where the consumer's code names an article: <c>Corpus.Articles.KurilTalks</c>, <c>Corpus.Dates.KurilTalks.Published</c>.</summary>
/// <remarks>
/// By syntax alone, so that an edit costs no more than its own file. What is found too often does no harm; <c>Articles</c> and <c>Dates</c>
/// under another name, by <c>using static</c> or an alias, count as a use of every article.
/// </remarks>
internal static class ArticleUses
{
    private const string Everything = "*";

    private static readonly string[] Holders = ["Articles", "Dates"];

    private static readonly string[] ClassSuffixes = ["Article", "Entities", "Times"];

    public static bool IsUse(SyntaxNode node) => MemberIn(node) is not null;

    public static UsedArticles Gather(ImmutableArray<string> members) =>
        members.Contains(Everything) ? UsedArticles.Everything : UsedArticles.Of(members);

    /// <summary>The member that a node uses, or null.</summary>
    public static string? MemberIn(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => MemberOf(LastName(access.Expression), access.Name),
        QualifiedNameSyntax name => MemberOf(LastName(name.Left), name.Right),
        UsingDirectiveSyntax directive when Holders.Contains(LastName(directive.Name)) => Everything,
        _ => null,
    };

    private static string? MemberOf(string? holder, SimpleNameSyntax member)
    {
        string name = member.Identifier.ValueText;
        if (Holders.Contains(holder))
            return name;
        bool isClass = holder?.EndsWith("Types", StringComparison.Ordinal) == true
            && ClassSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));
        return isClass ? Everything : null;
    }

    private static string? LastName(SyntaxNode? node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax name => name.Name.Identifier.ValueText,
        _ => null,
    };
}
