using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Checking;

/// <summary><c>check [PATH]</c>: every finding of a corpus, without a build, and the mentions that deserve a look where they are asked for.</summary>
internal static class CheckSeeds
{
    public static int Run(string path, string format, double? below, ToolStreams streams)
    {
        var run = SeedRun.Of(path);
        Finding[] findings = [.. run.Findings];
        IEnumerable<Remark> unsure = below is { } least ? UnsureMentions.Of(run, least) : [];
        RemarkFormats.Write(format, [.. findings.Select(Remark.Of), .. unsure], streams.Output);
        streams.Error.WriteLine($"{Numeral.Count(run.Documents.Count, "document")}: {Summary(findings)}");
        return findings.Any(finding => finding.Rule.Severity == Severity.Error) ? 1 : 0;
    }

    /// <summary>"1 error, 2 warnings, 0 hints".</summary>
    public static string Summary(IReadOnlyList<Finding> findings) => string.Join(
        ", ",
        new[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Info, "hint") }
            .Select(each => Numeral.Count(findings.Count(finding => finding.Rule.Severity == each.Item1), each.Item2)));

}
