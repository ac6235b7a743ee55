using System.IO;
using Xunit;

namespace CorpusGen.Core.Tests;

/// <summary>
/// What a case should give, as a file beside it: <c>case.txt.expected</c>. What it gave instead is left as
/// <c>case.txt.received.expected</c>.
/// </summary>
internal static class ExpectedFile
{
    public static void AssertHolds(string area, string file, string actual)
    {
        string expectedPath = Path.Combine(Repository.Cases(area), file + ".expected");
        string receivedPath = Path.Combine(Repository.Cases(area), file + ".received.expected");
        string expected = File.Exists(expectedPath) ? File.ReadAllText(expectedPath) : "";
        if (actual != expected)
            File.WriteAllText(receivedPath, actual);
        else
            File.Delete(receivedPath);
        Assert.Equal(expected, actual);
    }
}
