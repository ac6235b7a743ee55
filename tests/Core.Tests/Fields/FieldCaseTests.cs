using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Fields;
using Xunit;

namespace CorpusGen.Core.Tests.Fields;

/// <summary>
/// A case is a folder in <c>tests/Cases/fields</c>, whose name says what it shows: its <c>seeds</c>, and beside them the type of each field, what of each
/// document goes into its <c>Meta</c>, and every error and warning.
/// </summary>
public class FieldCaseTests
{
    private const string Area = "fields";

    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateDirectories(Repository.Cases(Area)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_folder_has_its_fields(string name)
    {
        string folder = Repository.Cases($"{Area}/{name}");
        SeedFile[] files =
        [
            .. Directory.EnumerateFiles(Path.Combine(folder, "seeds"), "*", SearchOption.AllDirectories)
                .Select(file => new SeedFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))),
        ];
        string dump = Dump(files);
        Assert.Equal(dump, Dump([.. files.Reverse()]));
        ExpectedFile.AssertHolds(Area, $"{name}/fields", dump);
    }

    private static string Dump(SeedFile[] files)
    {
        CorpusRun run = CorpusRun.Of(files, EmissionOptions.Default);
        var dump = new StringBuilder();
        Append(dump, "", run.Fields.OfArticles);
        foreach (KindFields kind in run.Fields.OfEntities)
            Append(dump, kind.Kind + ".", kind.Fields);
        foreach (AnnotatedDocument document in run.Annotated)
            dump.Append($"{document.Document.Key}: {FieldReading.Pack(document.Document.Fields, new FieldTable(run.Fields.OfArticles))}\n");
        foreach (var entity in run.Settings.Entities.Where(entity => entity.Fields.Count > 0))
            dump.Append($"{entity.Id}: {FieldReading.Pack(entity.Fields, new FieldTable(run.Fields.Of(entity.Kind)))}\n");
        foreach (var finding in run.Findings.Where(finding => finding.Rule.Id is not ("CG0106" or "CG0610" or "CG0611" or "CG0612")))
            dump.Append(finding).Append('\n');
        return dump.ToString();
    }

    private static void Append(StringBuilder dump, string path, IEnumerable<FieldDefinition> fields)
    {
        foreach (FieldDefinition field in fields)
        {
            string declared = field.IsDeclared ? "declared " : "";
            string optional = field.IsOptional ? ", optional" : "";
            dump.Append($"{path}{field.Name}: {declared}{field.Type.Declaration()}{optional}; {string.Join(" · ", field.Examples)}\n");
            FieldType inner = field.Type;
            while (inner.Kind == FieldKind.List)
                inner = inner.Item!;
            Append(dump, $"{path}{field.Name}.", inner.Fields);
        }
    }
}
