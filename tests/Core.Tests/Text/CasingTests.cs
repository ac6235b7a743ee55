using System.Linq;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using Xunit;

namespace CorpusGen.Core.Tests.Text;

public class CasingTests
{
    /// <summary>Letters whose other case the runtime knows with the system's library and not without, or the other way round, or with new ones only.</summary>
    private const string Differing = "\u017F\u019B\u0264\u1C89\u1C8A\uA7CB\uA7CC\uA7CD\uA7DA\uA7DB\uA7DC\uA7C0\uA7C1\uA7C5\u0282\u2C2F\u2C5F\uA7F5\u10D0";

    [Fact]
    public void Letters_on_which_runtimes_differ_stay_as_they_are()
    {
        Assert.Equal(Differing, string.Concat(Differing.Select(Casing.Upper)));
        Assert.Equal(Differing, Casing.Lower(Differing));
        Assert.Equal("\u017Fa", Identifier.Of("\u017Fa"));
        Assert.Equal("a-\uA7CBb", Slug.Of("A \uA7CBB"));
        Assert.Equal("\u019Bb\uA7DC", FieldKey.Of("\u019BB\uA7DC"));
    }

    [Fact]
    public void All_others_have_the_case_that_the_runtime_gives_them()
    {
        for (char c = '\0'; c < '\uFFFF'; c++)
        {
            if (Casing.Upper(c) != c)
                Assert.Equal(char.ToUpperInvariant(c), Casing.Upper(c));
            if (Casing.Lower(c) != c && c is not (>= '\u1C90' and <= '\u1CBF'))
                Assert.Equal(char.ToLowerInvariant(c), Casing.Lower(c));
        }

        Assert.Equal("äöü ßéя ω", Casing.Lower("ÄÖÜ ßÉЯ Ω"));
        Assert.Equal('\u10D0', Casing.Lower('\u1C90'));
        Assert.Equal("ÄÉЯΩ", string.Concat("äéяω".Select(Casing.Upper)));
    }
}
