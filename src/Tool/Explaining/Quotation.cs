using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Explaining;

/// <summary>Quotes a document on one line: <c>85..99  "Vladimir Putin"</c>.</summary>
internal static class Quotation
{
    public static string Of(TextRange range, Document document) =>
        $"{range}  \"{string.Join(" ", range.Of(document.Text).Split('\n').Select(line => line.Trim()))}\"";
}
