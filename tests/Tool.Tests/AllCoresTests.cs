using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>A run on all cores gives what one on a single core gives, in the order of the keys.</summary>
public class AllCoresTests
{
    [Fact]
    public void Many_documents_come_in_order_and_are_annotated_as_each_is_alone()
    {
        SeedFile[] files =
        [
            .. Enumerable.Range(0, 200).Select(i => new SeedFile(
                $"seeds/wire-{i:000}.txt", $"Date: 2024-03-{i % 31 + 1:00}\n\nAngela Merkel met the board of Oslo on Tuesday, {i} days ago.\n")),
        ];
        CorpusRun run = CorpusRun.Of([.. files.Reverse()], EmissionOptions.Default, new CorpusWorkers());
        Assert.Equal(files.Select(file => file.Path), run.Annotated.Select(document => document.Document.Path));
        foreach (var (file, together) in files.Zip(run.Annotated))
            Assert.Equal(CorpusRun.Of([file], EmissionOptions.Default).Annotated.Single(), together);
    }
}
