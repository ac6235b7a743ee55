using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;
using Xunit;

namespace CorpusGen.Core.Tests.Relations;

public class NameFormTests
{
    [Theory]
    [InlineData("President Mar\u00ADgareta\u00A0 Hol\u00ADgersen's", "Margareta Holgersen")]
    [InlineData("\u200EBer\u00ADgen", "Bergen")]
    public void Its_text_is_what_shows(string mention, string text) => Assert.Equal(text, NameForm.Of(mention, EntityKind.Person).Text);
}
