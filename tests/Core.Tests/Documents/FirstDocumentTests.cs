using System.IO;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Documents;

/// <summary>
/// The first real document and its settings. They live beside the repository.
/// </summary>
public class FirstDocumentTests
{
    private const string Name = "000_a96fc8afed58e714.txt";

    [SharedFact("seeds/" + Name, "acceptance/corpus.yaml")]
    public void It_reads_with_its_settings()
    {
        CorpusSettings settings = CorpusSettingsReader.Read(new SeedFile("seeds/corpus.yaml", File.ReadAllText(Repository.Shared("acceptance/corpus.yaml"))));
        Assert.Empty(settings.Findings);

        var file = new SeedFile("seeds/" + Name, File.ReadAllText(Repository.Shared("seeds/" + Name)));
        Document document = Assert.Single(DocumentReader.Read(file, settings).Documents);
        Assert.Empty(document.Findings);
        Assert.Equal("kuril-talks", document.Id);
        Assert.Equal("Any deal with Japan needs public backing", document.Title);
        Assert.Equal(new CivilDate(2019, 1, 23), document.Published);
        Assert.StartsWith("Any deal to end a territorial row with Japan", document.Text);
        Assert.EndsWith("11 protesters were detained by police.", document.Text);
        Assert.Equal(22, document.Paragraphs.Count);
        Assert.Equal(
            "Russia and Japan have still not formally ended World War II hostilities because of the dispute.",
            document.Paragraphs[3].Of(document.Text));
        Assert.Equal(document.Text, CutText.Of(document, new SeedText(file)));
        Assert.Equal(1, document.Line);
    }
}
