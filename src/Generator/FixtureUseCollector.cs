using System;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static CorpusGen.Generator.SyntaxNames;

namespace CorpusGen.Generator;

/// <summary>Finds which articles the consumer's code refers to, by member, key, id or date, and where it can reach any of them.</summary>
/// <remarks>By syntax alone, as for <see cref="MemberUses"/>. In doubt an article counts as used: what is reported is surely not.</remarks>
internal static class FixtureUseCollector
{
    private const string Everything = "*";

    /// <summary>Classes of which each member is an article's.</summary>
    private static readonly string[] Holders = ["Articles", "Dates", "Ids", "ArticleKey"];

    /// <summary>Members through which other articles are reached than the one that is named: an entity's articles, a mention's, references.</summary>
    private static readonly string[] Gates = ["Articles", "Article", "Meta"];

    public static bool IsUse(SyntaxNode node) => UseIn(node) is not null;

    public static FixtureUses Gather(ImmutableArray<string> uses, CompilationFacts compilation, EmissionOptions options)
    {
        // Other projects can use a public corpus, and their code is not seen here.
        if (!compilation.AsksForUnused || options.Public)
            return FixtureUses.NotAsked;
        bool all = uses.Contains(Everything) || uses.Contains(Imported(options.ClassName));
        return new FixtureUses(true, all, uses.Distinct(StringComparer.Ordinal).OrderBy(use => use, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>Whether a compilation reports the finding at all: by a <c>.globalconfig</c>, or by <c>WarningsAsErrors</c>.</summary>
    public static bool AsksForUnused(Compilation compilation)
    {
        string id = FindingRules.UnusedArticle.Id;
        CompilationOptions options = compilation.Options;
        bool isSaid = options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic said)
            || (options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, default, out said) ?? false);
        return isSaid && said is ReportDiagnostic.Error or ReportDiagnostic.Warn or ReportDiagnostic.Info;
    }

    /// <summary>The member that a node names, <see cref="Everything"/>, or null.</summary>
    public static string? UseIn(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => MemberOf(LastName(access.Expression), access.Name.Identifier.ValueText, IsHolder(access)),
        MemberBindingExpressionSyntax binding => MemberOf(null, binding.Name.Identifier.ValueText, IsHolder(binding)),
        QualifiedNameSyntax name => MemberOf(LastName(name.Left), name.Right.Identifier.ValueText, isHolder: true),
        AttributeSyntax attribute when LastName(attribute.Name) is "CorpusData" or "CorpusDataAttribute" => Everything,
        UsingDirectiveSyntax { Alias: not null } or UsingDirectiveSyntax { StaticKeyword.RawKind: not 0 } =>
            OfImport(LastName(((UsingDirectiveSyntax)node).Name)),
        CastExpressionSyntax cast when IsKey(cast.Type) => Everything,
        TypeOfExpressionSyntax type when IsKey(type.Type) => Everything,
        DefaultExpressionSyntax value when IsKey(value.Type) => Everything,
        TypeArgumentListSyntax types when types.Arguments.Any(IsKey) => Everything,
        _ => null,
    };

    private static string? MemberOf(string? holder, string member, bool isHolder)
    {
        if (!Holders.Contains(holder))
            return Gates.Contains(member) && !isHolder ? Everything : null;

        // 'Count' is of the list that an entity's articles are.
        bool isArticles = holder == "Articles";
        return isArticles && member is ("All" or "Get" or "Count") ? Everything : member;
    }

    /// <summary>
    /// Whether a member is only on the way to another: <c>Corpus.Articles</c> in <c>Corpus.Articles.KurilTalks</c>, which that one then tells.
    /// </summary>
    private static bool IsHolder(ExpressionSyntax node) =>
        LastName(node) == "Articles" && node.Parent is MemberAccessExpressionSyntax parent && parent.Expression == node;

    private static string? OfImport(string? name) => name is null ? null : Holders.Contains(name) ? Everything : Imported(name);

    /// <summary>Stands for a class whose members code can name alone: whether it is the corpus shows when its name is known.</summary>
    private static string Imported(string name) => "using " + name;

    private static bool IsKey(TypeSyntax type) => LastName(type is NullableTypeSyntax nullable ? nullable.ElementType : type) == "ArticleKey";
}
