using System;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Emission;

namespace CorpusGen.Build;

/// <summary>What the project asks for, as far as MSBuild tells.</summary>
/// <remarks>
/// The compiler knows better: it has its own rules for names and for versions of the language. Where the two differ, it does not take what was made
/// here. So nothing here need be checked, only right in all but the rarest cases.
/// </remarks>
internal static class ProjectOptions
{
    private const int Latest = 1400;

    public static EmissionOptions Of(PreparationRequest request) => new(
        Mend(request.Namespace.Trim().Length > 0 ? request.Namespace.Trim() : request.RootNamespace.Trim()),
        request.ClassName.Trim(),
        request.Prefix.TrimEnd('/'),
        VersionOf(request.LanguageVersion.Trim()),
        XunitVersion.None,
        Public: Says(request.Visibility, "public"),
        Members: Says(request.Members, "true"))
    {
        FoldersWithoutOwnMembers = EmissionOptions.FoldersOf(request.FoldersWithoutMembers),
    };

    private static bool Says(string value, string word) => string.Equals(value.Trim(), word, StringComparison.OrdinalIgnoreCase);

    private static string Mend(string name) =>
        string.Join('.', name.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(part => MendPart(string.Concat(part.Select(c => IsPart(c) ? c : '_')))));

    private static string MendPart(string part) => char.IsDigit(part[0]) ? "_" + part : part;

    private static bool IsPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    /// <summary>7.3 → 703. Words mean the newest, whichever that is.</summary>
    private static int VersionOf(string version)
    {
        string[] parts = version.Split('.');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int major))
            return Latest;
        return major * 100 + (parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minor) ? minor : 0);
    }
}
