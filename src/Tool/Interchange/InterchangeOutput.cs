using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Interchange;

/// <summary>Writes what an import or an export makes, and says what came of it.</summary>
internal static class InterchangeOutput
{
    /// <summary>Writes a file in one step; one that is there stays, unless it is to be replaced.</summary>
    public static void Write(string path, string text, bool force, InterchangeLog log)
    {
        if (!force && File.Exists(path))
        {
            log.Add(FindingRules.FileInTheWay.At(Place.StartOf(path.Replace('\\', '/')), path.Replace('\\', '/')));
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");
        AtomicFile.Write(path, text);
    }

    /// <summary>The file of an article: its id, whose folders stay folders. An id is letters, digits and <c>-_./</c>, and no part of it leaves the folder.</summary>
    public static string FileNameOf(string id) =>
        string.Join('/', id.Split('/').Select(part => part.Trim('.')).Where(part => part.Length > 0)) is { Length: > 0 } name ? name : "document";

    /// <summary>Prints the findings and how many documents there were.</summary>
    /// <returns>1 where an error is among the findings.</returns>
    public static int Finish(int documents, string done, InterchangeLog log, ToolStreams streams)
    {
        foreach (Finding finding in log.Findings)
            streams.Error.WriteLine(finding.ToString());
        streams.Error.WriteLine($"{documents.ToString(CultureInfo.InvariantCulture)} document{(documents == 1 ? "" : "s")} {done}");
        return log.Findings.Any(finding => finding.Rule.Severity == Severity.Error) ? 1 : 0;
    }
}
