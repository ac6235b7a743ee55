using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator;

/// <summary>What to emit, once the project's wishes are checked.</summary>
/// <param name="IsWanted">
/// False where the project has no root for seeds, lacks the library, or has a type of its own in the corpus's place: then nothing is generated.
/// </param>
/// <param name="EveryMember">Whether all members are wanted, whatever the code names: in an editor, and where other projects may name them.</param>
internal sealed record EmissionRequest(bool IsWanted, EmissionOptions Options, bool EveryMember, EquatableArray<Finding> Findings)
{
    private static readonly string[] ClassNamesWithin =
        ["Articles", "ArticleKey", "Dates", "Events", "Fields", "Groups", "Ids", "Organizations", "People", "Places", "Works", "CorpusDataAttribute"];

    /// <summary>Words that the language keeps from being the name of a type, in one of its versions or another; no other use of them is kept.</summary>
    private static readonly string[] NoTypes = ["record", "file", "required", "scoped", "extension"];

    public static EmissionRequest Of(ProjectSettings project, CompilationFacts compilation, CancellationToken cancel = default) =>
        Guard.Run("", () => Of(project, compilation), fault => Nothing(fault), cancel);

    private static EmissionRequest Of(ProjectSettings project, CompilationFacts compilation)
    {
        if (project.Seeds is not { } seeds)
            return Nothing(project.MissingRoot.Length == 0 ? [] : [Missing(project)]);
        if (!compilation.HasLibrary)
            return Nothing(FindingRules.NoLibrary.At(Place.StartOf("")));
        var findings = new List<Finding>();
        var options = new EmissionOptions(
            NamespaceOf(project, findings),
            ClassNameOf(project, findings),
            seeds.Prefix.TrimEnd('/'),
            compilation.LanguageVersion,
            compilation.Xunit,
            Public: Choice("CorpusGenVisibility", project.Visibility, "public", "internal", findings),
            Members: Choice("CorpusGenMembers", project.Members, "true", "false", findings))
        {
            FoldersWithoutOwnMembers = EmissionOptions.FoldersOf(project.FoldersWithoutOwnMembers),
        };
        Choice("CorpusGenCache", project.Cache, "true", "false", findings);
        return new EmissionRequest(true, options, EveryMember: project.IsEditor || options.Public, findings.ToEquatableArray());
    }

    /// <summary>What goes by a name that is to be generated, in the project's own code or in what it refers to, or null.</summary>
    public Finding? FindTakenType(Compilation code, CancellationToken cancel = default) =>
        IsWanted ? Guard.Run("", () => FindTakenType(code), fault => fault, cancel) : null;

    private Finding? FindTakenType(Compilation code)
    {
        if (FindTypeInPlaceOfNamespace(code) is { } type)
            return Taken(type.ToDisplayString(), "CorpusGenNamespace");
        GeneratedType[] types = [.. GeneratedTypes()];
        if (NamespaceIn(code) is { } place)
        {
            foreach (GeneratedType generated in types)
            {
                if (place.GetMembers(generated.Name).FirstOrDefault(other => Collides(other, generated)) is { } other)
                    return Taken(other is INamespaceSymbol ? $"namespace {other.ToDisplayString()}" : other.ToDisplayString(), generated.Property);
            }
        }

        return types.Select(generated => Imported(generated.Name)).FirstOrDefault(found => found is not null) is { } imported
            ? FindingRules.ImportedType.At(Place.StartOf(""), imported.ToDisplayString(), imported.ContainingAssembly.Name)
            : null;

        string FullName(string name) => Options.Namespace.Length == 0 ? name : $"{Options.Namespace}.{name}";

        // An assembly keeps the names of its types from one compilation to the next; to look for the type itself costs an editor at every key.
        INamedTypeSymbol? Imported(string name)
        {
            foreach (IAssemblySymbol assembly in code.SourceModule.ReferencedAssemblySymbols)
            {
                if (assembly.TypeNames.Contains(name) && assembly.GetTypeByMetadataName(FullName(name)) is { } found && IsImported(found, code))
                    return found;
            }

            return null;
        }
    }

    /// <summary>What stands beside each other in the namespace of the corpus, whatever the seeds are.</summary>
    private IEnumerable<GeneratedType> GeneratedTypes()
    {
        yield return new GeneratedType(Options.ClassName, "CorpusGenClass", IsPartial: true);
        yield return new GeneratedType(Options.TypesName, "CorpusGenClass", IsPartial: true);
        yield return new GeneratedType(Options.MetaExtensionName, "CorpusGenClass", IsPartial: false);
        yield return new GeneratedType("ArticleKey", "CorpusGenNamespace", IsPartial: false);
        if (Options.Xunit != XunitVersion.None)
            yield return new GeneratedType("CorpusDataAttribute", "CorpusGenNamespace", IsPartial: false);
    }

    /// <summary>A type of the project that is called as the namespace is, or as one that it lies in.</summary>
    private INamedTypeSymbol? FindTypeInPlaceOfNamespace(Compilation code)
    {
        for (int end = Options.Namespace.IndexOf('.'); Options.Namespace.Length > 0; end = Options.Namespace.IndexOf('.', end + 1))
        {
            if (code.Assembly.GetTypeByMetadataName(end < 0 ? Options.Namespace : Options.Namespace.Substring(0, end)) is { } type)
                return type;
            if (end < 0)
                break;
        }

        return null;
    }

    /// <summary>The namespace of the corpus as the project's own code has it, or null where it has none.</summary>
    private INamespaceSymbol? NamespaceIn(Compilation code)
    {
        INamespaceSymbol? found = code.Assembly.GlobalNamespace;
        foreach (string part in Options.Namespace.Split(['.'], System.StringSplitOptions.RemoveEmptyEntries))
            found = found?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        return found;
    }

    /// <summary>A type of another arity is another type, and a partial class becomes one with a partial one of ours.</summary>
    private static bool Collides(ISymbol other, GeneratedType generated) => other is not INamedTypeSymbol type
        || (type.Arity == 0 && !(generated.IsPartial && type.DeclaringSyntaxReferences.All(part => IsPartial(part.GetSyntax()))));

    /// <summary>Whether a type is of another assembly and goes by its name alone here.</summary>
    private static bool IsImported(INamedTypeSymbol type, Compilation code) =>
        code.IsSymbolAccessibleWithin(type, code.Assembly)
        && (code.GetMetadataReference(type.ContainingAssembly)?.Properties.Aliases is not { Length: > 0 } aliases
            || aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    /// <summary>The request, or one for nothing where there is such a type.</summary>
    public EmissionRequest Unless(Finding? taken) => taken is null ? this : Nothing(taken);

    private static bool IsPartial(SyntaxNode declaration) =>
        declaration is MemberDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.PartialKeyword);

    private static Finding Taken(string what, string property) => FindingRules.TakenType.At(Place.StartOf(""), what, property);

    private static EmissionRequest Nothing(params Finding[] findings) => new(false, EmissionOptions.Default, EveryMember: false, findings.ToEquatableArray());

    private static Finding Missing(ProjectSettings project) => FindingRules.MissingRoot.At(
        Place.StartOf(""),
        Excerpt.Of(project.MissingRoot),
        project.MeantRoot.Length == 0
            ? "Write its path relative to the project, with its capitals, or nothing where the project has no seeds."
            : $"Did you mean '{Excerpt.Of(project.MeantRoot)}'?");

    private static string NamespaceOf(ProjectSettings project, List<Finding> findings)
    {
        // The root namespace may be the project's file name, which nobody chose as a namespace: it is mended without a word.
        if (project.Namespace.Length == 0)
            return Mend(project.RootNamespace);
        string mended = Mend(project.Namespace);
        if (mended != project.Namespace)
            findings.Add(Unfit("CorpusGenNamespace", project.Namespace, "no namespace", mended));
        return mended;
    }

    private static string ClassNameOf(ProjectSettings project, List<Finding> findings)
    {
        if (IsIdentifier(project.ClassName) && !ClassNamesWithin.Contains(project.ClassName) && !NoTypes.Contains(project.ClassName))
            return project.ClassName;
        const string Reason = "no name for the class, being no identifier or taken within";
        findings.Add(Unfit("CorpusGenClass", project.ClassName, Reason, ProjectSettings.DefaultClassName));
        return ProjectSettings.DefaultClassName;
    }

    private static bool Choice(string property, string value, string yes, string no, List<Finding> findings)
    {
        if (string.Equals(value, yes, System.StringComparison.OrdinalIgnoreCase))
            return true;
        if (string.Equals(value, no, System.StringComparison.OrdinalIgnoreCase))
            return false;
        string otherwise = yes == "true" ? yes : no;
        findings.Add(Unfit(property, value, $"neither '{yes}' nor '{no}'", otherwise));
        return otherwise == yes;
    }

    private static Finding Unfit(string property, string value, string reason, string taken) =>
        FindingRules.UnfitProperty.At(Place.StartOf(""), property, Excerpt.Of(value), reason, taken);

    private static string Mend(string name) =>
        string.Join(".", name.Split('.').Where(part => part.Length > 0).Select(part => IsIdentifier(part) ? part : MendPart(part)));

    private static string MendPart(string part)
    {
        string letters = string.Concat(part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        return SyntaxFacts.IsIdentifierStartCharacter(letters[0]) && IsIdentifier(letters) ? letters : "_" + letters;
    }

    private static bool IsIdentifier(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    /// <param name="Property">What gives it another name or place.</param>
    private sealed record GeneratedType(string Name, string Property, bool IsPartial);
}
