using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using Xunit;

namespace CorpusGen.Core.Tests.Gold;

public class QuotableTextTests
{
    private const string Text = "Mar\u00ADgareta Holm\u200E came; Margareta\n Holm left. \u00AD";

    [Fact]
    public void A_quote_of_what_shows_is_found_wherever_it_shows()
    {
        string quote = GoldProposal.QuoteOf(Text, new TextRange(0, 15));
        Assert.Equal("Margareta Holm", quote);
        Assert.Equal([new TextRange(0, 15), new TextRange(23, 38)], new QuotableText(Text).Find(quote));
    }

    [Fact]
    public void What_shows_nothing_is_found_nowhere()
    {
        string quote = GoldProposal.QuoteOf(Text, new TextRange(Text.Length - 1, Text.Length));
        Assert.Equal("", quote);
        Assert.Empty(new QuotableText(Text).Find(quote));
    }
}
