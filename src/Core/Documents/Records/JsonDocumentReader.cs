using System.Collections.Generic;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Json;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Records;

/// <summary>Reads JSON: one article, or a list of them.</summary>
internal static class JsonDocumentReader
{
    public static SeedContent Read(SeedText file, CorpusSettings settings)
    {
        var findings = new List<Finding>();
        FieldValue? root = JsonReader.Read(file, new TextRange(0, file.Text.Length), findings);
        return RecordReader.Read(file, root, isJson: true, settings, findings);
    }
}
