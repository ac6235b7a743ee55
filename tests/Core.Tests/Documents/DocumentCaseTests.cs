using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using Xunit;

namespace CorpusGen.Core.Tests.Documents;

/// <summary>
/// A case is a document in <c>tests/Cases/documents</c>, whose name says what it shows; beside it stands what is read from it.
/// </summary>
public class DocumentCaseTests
{
    private const string Area = "documents";

    public static TheoryData<string> Cases() => [.. Repository.CaseFiles(Area).Where(file => !file.EndsWith(".expected"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_reads_as_expected(string file)
    {
        // Not Repository.ReadCase: line ends and a byte order mark are part of the case. The host takes the mark away.
        string text = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Repository.Cases(Area), file)));
        SeedContent content = DocumentReader.Read(new SeedFile(file, text));
        var dump = new StringBuilder();
        foreach (Finding finding in content.Findings)
            dump.Append(finding).Append('\n');
        foreach (Document document in content.Documents)
            Append(dump, document, new SeedText(new SeedFile(file, text)));
        ExpectedFile.AssertHolds(Area, file, dump.ToString());
    }

    private static void Append(StringBuilder dump, Document document, SeedText file)
    {
        Assert.Equal(document.Text, CutText.Of(document, file) ?? "");
        if (document.Key.Part is not null)
            dump.Append($"article {document.Key} at {At(document.Start)}\n");
        dump.Append($"id: {document.Id ?? "none"}\n");
        dump.Append($"title: {document.Title ?? "none"}\n");
        dump.Append($"published: {document.Published?.ToString() ?? "none"}\n");
        foreach (Field field in document.Fields)
            dump.Append($"field at {At(field.Value.Place)}: {field.Name} = {Show(field.Value)}\n");
        dump.Append($"text from line {document.Line}, {string.Join(", ", CutText.Show(document, file))}\n");
        foreach (TextRange paragraph in document.Paragraphs)
            dump.Append($"paragraph {paragraph}: {paragraph.Of(document.Text).Replace("\n", "\\n")}\n");
        foreach (TextRange code in document.Code)
            dump.Append($"code {code}: {code.Of(document.Text)}\n");
        foreach (Finding finding in document.Findings)
            dump.Append($"{finding}\n");
        AssertPlacesAreSound(document, file);
    }

    /// <summary>Each character of the text is found in the file, one behind the other.</summary>
    private static void AssertPlacesAreSound(Document document, SeedText file)
    {
        var places = new TextPlaces(document, file);
        int last = 0;
        for (int i = 0; i < document.Text.Length; i++)
        {
            TextRange range = file.RangeOf(places.PlaceOf(new TextRange(i, i + 1)));
            Assert.True(range.Start >= last && range.End <= file.Text.Length, $"{i} is at {range}");
            if (range.Length == 1)
                Assert.Equal(document.Text[i] == ' ' && file.Text[range.Start] == '\n' ? '\n' : document.Text[i], file.Text[range.Start]);
            last = range.End;
        }
    }

    /// <summary>
    /// The value as it was written: <c>plain</c>, <c>"quoted"</c>, <c>'JSON'</c>, <c>[list]</c>, <c>{map}</c>, <c>~</c> for nothing; <c>…</c> where it breaks
    /// off.
    /// </summary>
    private static string Show(FieldValue value) => value switch
    {
        FieldText { Style: TextStyle.Quoted } text => $"\"{text.Text}\"",
        FieldText { Style: TextStyle.JsonString } text => $"'{text.Text}'",
        FieldText text => text.Text,
        FieldList list => $"[{string.Join(", ", list.Items.Select(Show))}]{(list.IsCut ? "…" : "")}",
        FieldMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Name}: {Show(entry.Value)}"))}}}{(map.IsCut ? "…" : "")}",
        _ => "~",
    };

    private static string At(Place place) => $"({place.StartLine + 1},{place.StartColumn + 1})-({place.EndLine + 1},{place.EndColumn + 1})";
}
