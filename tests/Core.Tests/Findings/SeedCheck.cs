using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;

namespace CorpusGen.Core.Tests.Findings;

/// <summary>Every finding of a seeds folder, by the stages of the pipeline, as a host would run them.</summary>
internal static class SeedCheck
{
    /// <summary>The findings in the order of paths, lines and columns, as a compiler prints them.</summary>
    /// <param name="files">The files of the folder <c>seeds</c>.</param>
    public static string[] Run(IReadOnlyList<SeedFile> files) =>
        [.. CorpusRun.Of(files, EmissionOptions.Default).Findings.Select(finding => finding.ToString())];
}
