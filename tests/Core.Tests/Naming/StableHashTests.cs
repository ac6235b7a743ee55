using CorpusGen.Core.Naming;
using Xunit;

namespace CorpusGen.Core.Tests.Naming;

public class StableHashTests
{
    /// <summary>
    /// Worked out apart from this code, by the definition of FNV-1a over the bytes of UTF-16, low byte first. If one of these changes,
    /// members are renamed in every corpus with a collision.
    /// </summary>
    [Theory]
    [InlineData("", "cbf29ce484222325")]
    [InlineData("a", "089be207b544f1e4")]
    [InlineData("seeds/storm.txt", "4818ba57d400df37")]
    public void A_hash_never_changes(string text, string expected) => Assert.Equal(expected, StableHash.Short(text, 16));
}
