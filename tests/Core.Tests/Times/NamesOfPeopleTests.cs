using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Times;

/// <summary>People who are called like months and days, where the other recogniser found them.</summary>
public class NamesOfPeopleTests
{
    /// <param name="text">An article.</param>
    /// <param name="person">Somebody's name, wherever it stands in it.</param>
    /// <param name="times">The quotes of the times that are left, parted by " | ".</param>
    [Theory]
    [InlineData("June Hale came on 3 May.", "June Hale", "3 May")]
    [InlineData("Later Denise Friday said so.", "Denise Friday", "")]
    [InlineData("They agreed Monday that Peter was ill.", "Monday", "Monday")]
    [InlineData("She has been here since April Hale left.", "April Hale", "April")]
    [InlineData("In April Newcastle was shut up in York.", "April Newcastle", "April")]
    [InlineData("By April Newcastle surrendered.", "April Newcastle", "April")]
    [InlineData("In April Hale's opinion he lied.", "April Hale", "")]
    [InlineData("The report was written by April Hale.", "April Hale", "")]
    [InlineData("By April Hale\n\nThe barn fell in March.", "April Hale", "March")]
    public void A_month_within_a_name_is_none(string text, string person, string times)
    {
        IEnumerable<string> found = TimeTagger.Tag(Tokenizer.Tokenize(text), new CivilDate(2019, 1, 23), TimeSettings.Default, Places(text, person))
            .Select(mention => text.Substring(mention.Range.Start, mention.Range.Length));

        Assert.Equal(times, string.Join(" | ", found));
    }

    private static List<TextRange> Places(string text, string person)
    {
        var places = new List<TextRange>();
        for (int at = text.IndexOf(person, StringComparison.Ordinal); at >= 0; at = text.IndexOf(person, at + 1, StringComparison.Ordinal))
            places.Add(new TextRange(at, at + person.Length));
        return places;
    }
}
