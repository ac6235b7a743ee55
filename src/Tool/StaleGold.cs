using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;

namespace CorpusGen.Tool;

/// <summary>What is approved and no longer holds: a build fails for it, so that no command passes it over in silence.</summary>
internal static class StaleGold
{
    /// <summary>The errors of an approval, in the order of the file.</summary>
    public static IEnumerable<Finding> In(Approval approval) => Finding.InOrder(approval.Findings.Where(finding => finding.Rule.Severity == Severity.Error));
}
