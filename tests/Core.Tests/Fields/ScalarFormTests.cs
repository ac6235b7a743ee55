using System.IO;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using Xunit;

namespace CorpusGen.Core.Tests.Fields;

/// <summary>What a text is by its form, from <c>tests/Cases/scalars</c>: a file a form, a text a line.</summary>
public class ScalarFormTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (string file in Repository.CaseFiles("scalars"))
        {
            foreach (string line in Repository.ReadCase("scalars", file).Split('\n').Where(line => line.Length > 0))
                cases.Add(Path.GetFileNameWithoutExtension(file), line);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Without_quotes_the_form_decides(string form, string text) => Assert.Equal(form, Of(text, TextStyle.Plain).ToString());

    [Theory]
    [MemberData(nameof(Cases))]
    public void In_quotes_everything_is_a_text(string _, string text) => Assert.Equal(ScalarForm.Text, Of(text, TextStyle.Quoted));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_string_of_JSON_is_no_number(string form, string text)
    {
        bool stays = form is nameof(ScalarForm.Date) or nameof(ScalarForm.ArticleReference) or nameof(ScalarForm.EntityReference);
        Assert.Equal(stays ? form : nameof(ScalarForm.Text), Of(text, TextStyle.JsonString).ToString());
    }

    private static ScalarForm Of(string text, TextStyle style) => ScalarForms.Of(new FieldText(Place.StartOf("a.md"), text, style));
}
