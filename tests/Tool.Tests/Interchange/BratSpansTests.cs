using System.Linq;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Interchange.Brat;
using Xunit;

namespace CorpusGen.Tool.Tests.Interchange;

public class BratSpansTests
{
    [Theory]
    [InlineData("Mira Holt left", "0-9", "Mira Holt", true)]
    [InlineData("Mira Holt left", "0-9", "Mira Hold", false)]
    [InlineData("Mira Holt left", "0-9", "Mira", false)]
    [InlineData("Mira Holt left", "0-4", "Mira Holt", false)]
    [InlineData("Mira\nHolt", "0-9", "Mira Holt", true)]
    [InlineData("Mira\r\nHolt", "0-10", "Mira Holt", true)]
    [InlineData("Mira \n ", "0-7", "Mira", true)]
    [InlineData("Mira", "0-4", "Mira  ", true)]
    [InlineData("Mira von Holt", "0-4 9-13", "Mira Holt", true)]
    [InlineData("Mira von Holt", "0-4 9-13", "MiraHolt", false)]
    [InlineData("Mira von Holt", "0-4 9-13", "Mirax", false)]
    [InlineData("Mira von Holt", "0-4 9-13", "Mira", false)]
    [InlineData("Mira von   ", "0-4 8-11", "Mira", true)]
    [InlineData("ab cd", "0-1 1-2", "a b", true)]
    [InlineData("ab cd", "0-1 1-2", "ab", false)]
    public void Pieces_have_the_words_that_a_line_says(string text, string pieces, string words, bool haveThem)
    {
        TextRange[] ranges = [.. pieces
            .Split(' ')
            .Select(piece => piece.Split('-'))
            .Select(ends => new TextRange(int.Parse(ends[0], null), int.Parse(ends[1], null)))];
        Assert.Equal(haveThem, new BratSpans(text).Say([.. ranges], words));
    }
}
