using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Core;
using CorpusGen.Core.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static CorpusGen.Generator.SyntaxNames;

namespace CorpusGen.Generator;

/// <summary>
/// Finds where the consumer's code names a member of the corpus: <c>Corpus.Articles.KurilTalks</c>, <c>Corpus.Dates.KurilTalks.Published</c>,
/// <c>Corpus.People.Names.VladimirPutin</c>.
/// </summary>
/// <remarks>
/// By syntax alone, so that an edit costs no more than its own file. What is found too often does no harm; a class of members under another name, by
/// <c>using static</c> or an alias, counts as a use of everything, and so does a friend of the assembly, whose code is not seen.
/// </remarks>
internal static class MemberUses
{
    private const string Everything = "*";

    private static readonly HashSet<string> Holders =
        new([.. KindNames.All.Select(kind => kind.Class), "Articles", "Dates", "Ids", "Names"], StringComparer.Ordinal);

    private static readonly string[] ClassSuffixes = ["Article", "Entities", "Times"];

    private static readonly string[] Templates = [".razor", ".cshtml"];

    public static bool IsUse(SyntaxNode node) => MemberIn(node) is not null || IsDocumented(node);

    public static UsedMembers Gather(ImmutableArray<EquatableArray<string>> members) =>
        members.Any(each => each.Contains(Everything)) ? UsedMembers.Everything : UsedMembers.Of(members.SelectMany(each => each.Items));

    /// <summary>The members that a node uses.</summary>
    public static EquatableArray<string> MembersIn(SyntaxNode node)
    {
        if (MemberIn(node) is { } member)
            return EquatableArray.Of(member);
        return node.GetLeadingTrivia()
            .Where(trivia => trivia.HasStructure)
            .SelectMany(trivia => trivia.GetStructure()!.DescendantNodes())
            .Select(MemberIn)
            .OfType<string>()
            .ToEquatableArray();
    }

    /// <summary>Whether a file is code to be that the compiler has not seen: another generator makes C# of it, which this one never sees.</summary>
    public static bool IsTemplate(AdditionalText file) =>
        Array.Exists(Templates, extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether such a file has a word in it. One that cannot be read may have any.</summary>
    public static bool Names(AdditionalText template, string word, CancellationToken cancel) =>
        Guard.Run("", () => template.GetText(cancel)?.ToString().Contains(word) == true, _ => true, cancel);

    private static string? MemberIn(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => MemberOf(LastName(access.Expression), access.Name.Identifier.ValueText),
        QualifiedNameSyntax name => MemberOf(LastName(name.Left), name.Right.Identifier.ValueText),
        QualifiedCrefSyntax { Member: NameMemberCrefSyntax member } cref => LastName(member.Name) is { } name ? MemberOf(LastName(cref.Container), name) : null,
        AttributeSyntax attribute when LastName(attribute.Name) is "InternalsVisibleTo" or "InternalsVisibleToAttribute" => Everything,
        UsingDirectiveSyntax directive when Holders.Contains(LastName(directive.Name) ?? "") => Everything,
        _ => null,
    };

    private static bool IsDocumented(SyntaxNode node) =>
        node is MemberDeclarationSyntax { HasStructuredTrivia: true } && node.GetLeadingTrivia().Any(trivia => trivia.HasStructure);

    private static string? MemberOf(string? holder, string name)
    {
        if (holder is null)
            return null;
        if (Holders.Contains(holder))
            return name;
        bool isClass = holder.EndsWith("Types", StringComparison.Ordinal)
            && ClassSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));
        return isClass ? Everything : null;
    }
}
