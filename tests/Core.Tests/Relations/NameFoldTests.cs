using System.Globalization;
using System.Text;
using CorpusGen.Core.Relations.Names;
using Xunit;

namespace CorpusGen.Core.Tests.Relations;

public class NameFoldTests
{
    [Theory]
    [InlineData("São Paulo", "sao paulo")]
    [InlineData("Sa\u0303o Paulo's", "sao paulo")]
    [InlineData("Łukasik", "lukasik")]
    [InlineData("NGUYỄN Văn Đức", "nguyen van duc")]
    [InlineData("Yıldırım", "yildirim")]
    [InlineData("Strauß", "strauss")]
    [InlineData("U.S.", "us")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("Moon Jae-in", "moon jae in")]
    [InlineData("Johnson & Johnson", "johnson and johnson")]
    [InlineData("AT&T", "at and t")]
    [InlineData("James' ", "james")]
    [InlineData("東京", "東京")]
    [InlineData("☃", "")]
    public void A_name_is_folded(string name, string expected) => Assert.Equal(expected, NameFold.Key(name));

    [Fact]
    public void The_tables_say_what_Unicode_says()
    {
        Assert.True("ã".Normalize(NormalizationForm.FormD).Length > 1, "Without ICU there is nothing to compare with.");
        for (char c = '\u00C0'; c <= '\u1EFF'; c = c == '\u024F' ? '\u1E00' : (char)(c + 1))
        {
            string decomposed = char.ToLowerInvariant(c).ToString().Normalize(NormalizationForm.FormD);
            bool marked = decomposed.Length > 1
                && decomposed[0] is >= 'a' and <= 'z'
                && CharUnicodeInfo.GetUnicodeCategory(decomposed[1]) == UnicodeCategory.NonSpacingMark;
            if (marked)
                Assert.Equal(decomposed[..1], NameFold.Key(c.ToString()));
        }
    }
}
