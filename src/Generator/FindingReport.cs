using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using CorpusGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>A seed's name, and the path by which the compiler knows it.</summary>
internal sealed record SeedPath(string Name, string HostPath);

/// <summary>Turns findings into the compiler's diagnostics, at their places in the seeds.</summary>
internal static class FindingReport
{
    // The build writes it from the property RepositoryUrl. A fork, or a build from no known repository, must not link to pages that are not its own.
    private static readonly string? RepositoryUrl = typeof(FindingReport).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value?.TrimEnd('/');

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors =
        FindingRules.All.ToDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    /// <summary>The diagnostics in the order of the files and of the places in them, whatever order the files came in; what two stages find, once.</summary>
    public static IEnumerable<Diagnostic> Diagnose(IEnumerable<Finding> findings, ImmutableArray<SeedPath> paths)
    {
        var hostPaths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SeedPath path in paths)
            hostPaths[path.Name] = path.HostPath;
        return Finding.InOrder(findings).Distinct().Select(finding => Diagnostic.Create(
            Descriptors[finding.Rule.Id], Locate(finding.Place, hostPaths), finding.Arguments.Items.ToArray<object>()));
    }

    private static Location Locate(Place place, Dictionary<string, string> hostPaths)
    {
        if (!hostPaths.TryGetValue(place.Path, out string? path))
            return Location.None;
        var lines = new LinePositionSpan(new LinePosition(place.StartLine, place.StartColumn), new LinePosition(place.EndLine, place.EndColumn));
        return Location.Create(path, default, lines);
    }

    private static DiagnosticDescriptor Describe(FindingRule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "CorpusGen",
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: RepositoryUrl is null ? null : $"{RepositoryUrl}/blob/main/{rule.Page}");

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Hidden => DiagnosticSeverity.Hidden,
        Severity.Info => DiagnosticSeverity.Info,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}
