using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Catalogue;

/// <summary>Reads <c>corpus.yaml</c>. It never throws; a part that is broken is left out, with a finding, and the rest stands.</summary>
internal static class CorpusSettingsReader
{
    /// <summary>The name of the file, in the root of the seeds folder.</summary>
    public const string FileName = "corpus.yaml";

    private const int Longest = 4_000_000;

    private static readonly string[] Keys = ["articles", "entities", "not-entities", "times"];

    public static CorpusSettings Read(SeedFile file)
    {
        try
        {
            return Read(new SeedText(file));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return CorpusSettings.None with { Findings = EquatableArray.Of(InternalErrors.Of(e, file.Path)) };
        }
    }

    private static CorpusSettings Read(SeedText file)
    {
        var findings = new List<Finding>();
        YamlNode? root = YamlReader.Read(file, new TextRange(0, file.Text.Length), Longest, findings);
        var shapes = new ExpectedShapes(file, findings);
        CorpusSettings settings = CorpusSettings.None;
        foreach (YamlEntry entry in shapes.Entries(root, FileName, "articles:"))
        {
            settings = entry.Key.Value switch
            {
                "articles" => settings with { Articles = ArticleSettingsReader.Read(entry.Value, shapes, findings) },
                "entities" => settings with { Entities = KnownEntityReader.Read(entry.Value, shapes) },
                "not-entities" => settings with { NotEntities = shapes.Texts(entry.Value, "'not-entities'").ToEquatableArray() },
                "times" => settings with { Times = TimeSettingsReader.Read(entry.Value, shapes) },
                _ => Unknown(entry.Key),
            };
        }

        return settings with { Findings = findings.ToEquatableArray() };

        CorpusSettings Unknown(YamlScalar key)
        {
            shapes.AddUnknownKey(key, FileName, Keys);
            return settings;
        }
    }
}
