using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Findings;

/// <summary>A place in a seed file: lines and columns count from 0, as the compiler's do; the end is exclusive.</summary>
/// <param name="Path">The file, relative to the project, with <c>/</c>.</param>
internal sealed record Place(string Path, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The place of what is wrong with a file as a whole: its start.</summary>
    public static Place StartOf(string path) => new(path, 0, 0, 0, 0);

    /// <summary>The line as people count it and messages name it, from 1.</summary>
    public string Line => Numeral.Of(StartLine + 1);
}

/// <summary>Something that is wrong with a seed, at its place.</summary>
/// <param name="Rule">What kind of wrong, from <see cref="FindingRules"/>.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">What was found, for the placeholders of the rule's message.</param>
internal sealed record Finding(FindingRule Rule, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>What was found. Of whatever origin it is, it neither ends the line nor turns its direction.</summary>
    public EquatableArray<string> Arguments { get; } = Arguments.Map(Excerpt.Visible);

    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Message, [.. Arguments.Items]);

    /// <summary>Findings in the order of files, lines and columns, as a compiler prints them, whatever order they came in.</summary>
    public static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
        .ThenBy(finding => finding.Place.StartLine)
        .ThenBy(finding => finding.Place.StartColumn)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Message, StringComparer.Ordinal)
        .ThenBy(finding => finding.Place.EndLine)
        .ThenBy(finding => finding.Place.EndColumn);

    /// <summary>The form in which compilers print it, places counting from 1: <c>seeds/a.txt(4,1): error CG0101: …</c>.</summary>
    public override string ToString() =>
        $"{Excerpt.Visible(Place.Path)}({Place.StartLine + 1},{Place.StartColumn + 1}): {Casing.Lower(Rule.Severity.ToString())} {Rule.Id}: {Message}";
}

internal enum Severity
{
    Hidden,
    Info,
    Warning,
    Error,
}

/// <summary>A kind of finding: the one source of the compiler's descriptors, of the tool's words and of the help links.</summary>
/// <param name="Id">A stable id, <c>CG0101</c>.</param>
/// <param name="Title">What is wrong, without the particulars.</param>
/// <param name="Message">A composite format: what is wrong, what was found, one way to mend it.</param>
internal sealed record FindingRule(string Id, string Title, string Message, Severity Severity)
{
    /// <summary>The page that explains the rule, relative to the repository: a host makes a link of it.</summary>
    public string Page => $"docs/findings/{Id}.md";

    public Finding At(Place place, params string[] arguments) => new(this, place, EquatableArray.Of(arguments));
}
