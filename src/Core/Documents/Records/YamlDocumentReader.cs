using System.Collections.Generic;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Documents.Records;

/// <summary>Reads YAML: one article, or a list of them.</summary>
internal static class YamlDocumentReader
{
    private const int Longest = 16_000_000;

    public static SeedContent Read(SeedText file, CorpusSettings settings)
    {
        var findings = new List<Finding>();
        YamlNode? root = YamlReader.Read(file, new TextRange(0, file.Text.Length), Longest, findings);
        return RecordReader.Read(file, root is null ? null : FieldValue.Of(root, file), isJson: false, settings, findings);
    }
}
