using System;
using System.Linq;
using System.Text;
using CorpusGen.Core.Naming;
using Xunit;

namespace CorpusGen.Core.Tests.Naming;

/// <summary>Held against the framework's own normalisation, which the core cannot use: without ICU it does nothing.</summary>
public class CompositionTests
{
    private static readonly char[] Letters =
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(c => char.IsLetter(c) && IsMadeOfParts(c))];

    [Fact]
    public void Every_letter_that_is_made_of_parts_is_composed_of_them()
    {
        Assert.True(Letters.Length > 10_000, "Without ICU there is nothing to compare with.");
        foreach (char letter in Letters)
            Assert.Equal(letter.ToString(), Composition.Compose(letter.ToString().Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("Zoe\u0308", "Zo\u00EB")]
    [InlineData("Vie\u0323\u0302t", "Vi\u1EC7t")]
    [InlineData("Vi\u00EA\u0323t", "Vi\u1EC7t")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "\uD55C\uAD6D")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("a\u0301\u0301", "\u00E1\u0301")]
    [InlineData("plain", "plain")]
    public void Marks_join_their_letters(string apart, string composed) => Assert.Equal(composed, Composition.Compose(apart));

    [Fact]
    public void Any_order_of_marks_gives_what_the_framework_gives()
    {
        char[] marks = [.. "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030C\u031B\u0323\u0327\u0328\u0331\u0345\u3099"];
        char[] letters = [.. Letters.Where(letter => letter < '\u2000'), .. "aeiouyAEIOUYcsldtαωιη"];
        var random = new Random(20190123);
        for (int round = 0; round < 20_000; round++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                text.Append(letters[random.Next(letters.Length)]);
                for (int mark = random.Next(4); mark > 0; mark--)
                    text.Append(marks[random.Next(marks.Length)]);
            }

            Assert.Equal(text.ToString().Normalize(NormalizationForm.FormC), Composition.Compose(text.ToString()));
        }
    }

    private static bool IsMadeOfParts(char c)
    {
        string apart = c.ToString().Normalize(NormalizationForm.FormD);
        return apart.Length > 1 && apart.Normalize(NormalizationForm.FormC) == c.ToString();
    }
}
