using System.Collections.Generic;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Json;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Records;

/// <summary>Reads JSON Lines: an article a line. A line that is broken costs no other.</summary>
internal static class JsonLinesReader
{
    public static SeedContent Read(SeedText file, CorpusSettings settings)
    {
        var list = new RecordList(file, isJson: true, settings);
        for (int start = 0; start < file.Text.Length;)
        {
            int end = file.LineEndAt(start);
            TextRange line = Body.Trim(file.Text, new TextRange(start, end));
            start = end + 1;
            if (line.Length == 0)
                continue;
            var findings = new List<Finding>();
            list.Add(JsonReader.Read(file, line, findings), line, findings);
        }

        return list.ToContent();
    }
}
