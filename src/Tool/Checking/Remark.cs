using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Checking;

/// <summary>What <c>check</c> says of a place in a seed: a finding, or a mention that deserves a look.</summary>
/// <param name="Line">The remark as a line for people, with its place.</param>
internal sealed record Remark(RemarkRule Rule, Place Place, string Message, string Line)
{
    public static Remark Of(Finding finding) => new(RemarkRule.Of(finding.Rule), finding.Place, finding.Message, finding.ToString());
}

/// <summary>What a remark is an instance of.</summary>
/// <param name="Page">The page that explains it, relative to the repository.</param>
/// <param name="AsksForReview">Whether a person has to decide if anything is wrong.</param>
internal sealed record RemarkRule(string Id, string Title, string Page, Severity Severity, bool AsksForReview)
{
    public static RemarkRule Of(FindingRule rule) => new(rule.Id, rule.Title, rule.Page, rule.Severity, AsksForReview: false);
}
