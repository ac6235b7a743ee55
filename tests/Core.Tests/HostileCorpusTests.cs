using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Findings;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Core.Tests;

/// <summary>
/// Folders whose files mean harm together: each of many things is to be compared with each of many others. All are read to their end, and soon.
/// </summary>
public class HostileCorpusTests
{
    private const string Header = "date: 2024-05-14\n\n";

    /// <summary>What is not linear took minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The name of each with its files.</summary>
    private static readonly Dictionary<string, Func<SeedFile[]>> Folders = new(StringComparer.Ordinal)
    {
        ["gold without documents"] = () => [.. Repeat(12_000, i => new SeedFile($"seeds/article-number-{i}.txt.gold.yaml", "entities: []\ntimes: []\n")), .. Repeat(12_000, i => new SeedFile($"seeds/artikel-numero-{i}.json", "{}"))],
        ["entries without files"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", "articles:\n" + Text(12_000, i => $"  article-number-{i}.txt: {{ id: a{i} }}\n")),
            .. Repeat(12_000, i => new SeedFile($"seeds/artikel-numero-{i}.json", "{}")),
        ],
        ["references in gold that are all but alike"] = () =>
        [
            new SeedFile("seeds/a.txt", Header + "Norway."),
            new SeedFile("seeds/a.txt.gold.yaml", "entities:\n"
                + Text(8_000, i => $"  - {{ quote: N, entity: person:pabcdefghij{i} }}\n") + Text(8_000, i => $"  - {{ quote: N, entity: qxxxdefghij{i} }}\n")),
        ],
        ["references in gold that are all but the catalogue's"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", "entities:\n" + Text(10_000, i => $"  pabcdefghijklmnop-{i}: {{ name: Person Number{i}, kind: person }}\n")),
            new SeedFile("seeds/a.txt", Header + "Norway."),
            new SeedFile("seeds/a.txt.gold.yaml", "entities:\n" + Text(10_000, i => $"  - {{ quote: N, entity: person:pqxxxdefghijklmnop-{i} }}\n")),
        ],
        ["a long quote in a longer word"] = () => Gold(new string('a', 1_000_000), $"quote: {new string('a', 500_000)}"),
        ["a long quote that fails in its middle"] = () => Gold(new string('a', 1_000_000), $"quote: {new string('a', 250_000)}b{new string('a', 250_000)}"),
        ["one occurrence over and over"] = () =>
            Gold("x " + string.Concat(Enumerable.Repeat("a ", 60_000)) + "y", "quote: y, entity: person:q }\n  - { quote: " + string.Concat(Enumerable.Repeat("a ", 60_000)) + $"y, nth: [{string.Join(", ", Enumerable.Repeat(1, 60_000))}]"),
        ["fields that are all but declared"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", "fields:\n" + Text(6_000, i => $"  declaredfield{i}: text, optional\n")),
            new SeedFile("seeds/a.json", "{\"text\":\"x\"," + string.Join(",", Repeat(6_000, i => $"\"declarxxxxeld{i}\":{i}")) + "}"),
        ],
        ["fields that an article and corpus.yaml say"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", "articles:\n  a.md:\n" + Text(20_000, i => $"    Own-Field-{i}: x\n")),
            new SeedFile("seeds/a.md", "---\ndate: 2024-05-14\n" + Text(20_000, i => $"own_field_{i}: y\n") + "---\nNorway.\n"),
        ],
        ["documents that lack what is declared"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", "fields:\n" + Text(3_000, i => $"  declaredfield{i}: text\n")),
            new SeedFile("seeds/a.jsonl", Text(3_000, i => $"{{\"id\":\"a{i}\",\"text\":\"y\"}}\n")),
        ],
        ["words that are all but the declared ones"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", $"fields:\n  s: one of [{string.Join(", ", Repeat(12_000, i => "word" + i))}]\n  t: one of [{string.Join(", ", Repeat(12_000, i => "word" + i))}]\n"),
            new SeedFile("seeds/a.jsonl", Text(6_000, i => $"{{\"id\":\"a{i}\",\"text\":\"y\",\"s\":\"wxyz{i}\",\"t\":[{i}]}}\n")),
        ],
        ["an entity and an article with fields by the thousand"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", $"entities:\n  p:\n    name: Ida Berg\n    kind: person\n{Text(20_000, i => $"    namex{i}: x\n")}articles:\n  a.txt:\n{Text(20_000, i => $"    titlex{i}: x\n")}"),
            new SeedFile("seeds/a.txt", Header + "Ida Berg."),
        ],
        ["records that are no articles"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", "fields:\n" + Text(20_000, i => $"  fieldz{i}: text, optional\n")),
            new SeedFile("seeds/a.json", "{" + string.Join(",", Repeat(20_000, i => $"\"fiald{i}\":{i}")) + "}"),
        ],
        ["maps by the thousand"] = () => [new SeedFile(
            "seeds/a.json", "{\"text\":\"x\"," + string.Join(",", Repeat(40_000, i => $"\"field{i}\":{{\"a{i}\":1}}")) + "}")],
        ["names of one word over and over"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", "entities:\n" + Text(6_000, i => $"  p{i}: {{ name: a a a a a a a a a a{i}, kind: person }}\n")),
            new SeedFile("seeds/a.txt", Header + string.Concat(Enumerable.Repeat("a ", 200_000))),
        ],
        ["a name as long as the text"] = () =>
        [
            new SeedFile("seeds/corpus.yaml", $"entities:\n  p: {{ name: {string.Concat(Enumerable.Repeat("a ", 100_000))}b, kind: person }}\n"),
            new SeedFile("seeds/a.txt", Header + string.Concat(Enumerable.Repeat("a ", 200_000))),
        ],
    };

    public static TheoryData<string> Names() => [.. Folders.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_folder_is_read_whatever_it_holds(string name)
    {
        SeedFile[] files = Folders[name]();
        CorpusRun run = Cost.Within(Patience, () => CorpusRun.Of(files, EmissionOptions.Default));
        Assert.DoesNotContain(run.Findings, finding => finding.Rule == FindingRules.InternalError);
    }

    [Fact]
    public void A_field_that_one_document_says_takes_no_room_in_the_others()
    {
        const int Documents = 4_000;
        CorpusRun run = CorpusRun.Of(
            [new SeedFile("seeds/a.jsonl", Text(Documents, i => $"{{\"id\":\"a{i}\",\"text\":\"y\",\"field{i}\":{i}}}\n"))], EmissionOptions.Default);
        long length = Pipeline.Emit(run.Annotated, run.Corpus, run.Fields, run.Settings, EmissionOptions.Default).Sum(file => (long)file.Text.Length);
        Assert.InRange(length / Documents, 1, 3_000);
    }

    /// <summary>Each finding with the whole name would be 200,000,000 characters.</summary>
    [Fact]
    public void A_map_with_a_name_as_long_as_a_file_is_not_written_out_for_each_of_its_fields()
    {
        const int Fields = 1_000;
        string name = new('m', 200_000);
        SeedFile[] files =
        [
            new SeedFile("seeds/a.jsonl", string.Concat(new[] { "1", "2", "\"one\"" }.Select((value, i) =>
                $"{{\"id\":\"a{i}\",\"text\":\"y\",\"{name}\":{{{string.Join(",", Repeat(Fields, field => $"\"f{field}\":{value}"))}}}}}\n"))),
        ];
        Finding[] misfits = [.. CorpusRun.Of(files, EmissionOptions.Default).Findings.Where(finding => finding.Rule == FindingRules.WrongFieldType)];
        Assert.Equal(Fields, misfits.Length);
        Assert.InRange(misfits.Sum(finding => finding.Message.Length), Fields, 1_000 * Fields);
    }

    private static SeedFile[] Gold(string text, string entry) =>
        [new SeedFile("seeds/a.txt", Header + text), new SeedFile("seeds/a.txt.gold.yaml", $"entities:\n  - {{ {entry}, entity: person:p }}\n")];

    private static IEnumerable<T> Repeat<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);

    private static string Text(int count, Func<int, string> make) => string.Concat(Repeat(count, make));
}
