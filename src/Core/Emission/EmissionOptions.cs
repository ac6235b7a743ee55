using System;
using System.Linq;

namespace CorpusGen.Core.Emission;

/// <summary>Which xunit the consumer's tests are written with: the attribute for theories differs.</summary>
internal enum XunitVersion : byte
{
    None,
    V2,
    V3,
}

/// <summary>What the consumer's project asks of the generated code.</summary>
/// <param name="Namespace">Where it lives: a dotted name, or the empty string for the global namespace.</param>
/// <param name="ClassName">The entry class, <c>Corpus</c>.</param>
/// <param name="Root">The seeds folder relative to the project, with <c>/</c>, as the doc comments name it.</param>
/// <param name="LanguageVersion">The C# version as the compiler counts: 703 for 7.3, 800 for 8.</param>
/// <param name="Public">Whether other assemblies see the corpus. <c>ArticleKey</c> is public in any case: public test methods take it.</param>
/// <param name="Members">Whether each article and entity is a member of its own; without, there are keys and collections only.</param>
internal sealed record EmissionOptions(
    string Namespace,
    string ClassName,
    string Root,
    int LanguageVersion,
    XunitVersion Xunit,
    bool Public,
    bool Members)
{
    private const int CSharp8 = 800;
    private const int CSharp14 = 1400;

    /// <summary>Folders, below the root and each with a <c>/</c> at its end, whose articles have no entities and times of their own as members.</summary>
    public EquatableArray<string> FoldersWithoutOwnMembers { get; init; }

    /// <summary>Folders as a project says them, parted by <c>;</c>.</summary>
    public static EquatableArray<string> FoldersOf(string list) => list
        .Split([';'], StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => folder.Trim().Replace('\\', '/').Trim('/') + "/")
        .Where(folder => folder.Length > 1)
        .ToEquatableArray();

    public static EmissionOptions Default { get; } = new("Fixtures", "Corpus", "seeds", CSharp8, XunitVersion.None, Public: false, Members: true);

    /// <summary>What the paths of all seeds start with: the root with a <c>/</c> at its end, or nothing.</summary>
    public string RootPrefix => Root.Length == 0 ? "" : Root + "/";

    /// <summary>The class that holds what users do not touch: the index, the rows, and a class for each article.</summary>
    public string TypesName => ClassName + "Types";

    /// <summary>The class that gives any article its own fields, where there are some.</summary>
    public string MetaExtensionName => ClassName + "ArticleMeta";

    /// <summary>The entry class as any code can name it: within <see cref="TypesName"/> an article's class could have its name.</summary>
    public string FullClassName => Namespace.Length == 0 ? $"global::{ClassName}" : $"global::{Namespace}.{ClassName}";

    /// <summary>Whether the entities and times of an article are members of classes of its own.</summary>
    /// <param name="path">The article's file, relative to the project.</param>
    public bool HasOwnMembers(string path)
    {
        foreach (string folder in FoldersWithoutOwnMembers)
        {
            if (path.StartsWith(RootPrefix + folder, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    public string Visibility => Public ? "public" : "internal";

    public bool HasNullable => LanguageVersion >= CSharp8;

    /// <summary>Whether a property can be added to a class of another library.</summary>
    public bool HasExtensionProperties => LanguageVersion >= CSharp14;

    /// <summary>What follows a reference type that may be null.</summary>
    public string OrNull => HasNullable ? "?" : "";
}
