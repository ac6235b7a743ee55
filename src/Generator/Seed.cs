using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Prepared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>A seed file, and how the compiler calls it.</summary>
/// <param name="HostPath">The path as the compiler has it: findings are reported there.</param>
/// <param name="Fault">Why the compiler could not hand it over, or null.</param>
internal sealed record Seed(SeedFile File, string HostPath, SeedRole Role, Finding? Fault = null)
{
    private const int Utf8 = 65001;
    private const char Replacement = '\uFFFD';

    public static Seed Read(AdditionalText file, SeedFolder folder, CancellationToken cancel)
    {
        string path = folder.NameOf(file.Path);
        SeedRole role = RoleOf(path, folder);
        return Guard.Run(
            path,
            () =>
            {
                SourceText? text = file.GetText(cancel);

                // The compiler hands over nothing where it takes the bytes for no text, and says so.
                return new Seed(new SeedFile(path, text?.ToString() ?? "", IsUtf8(text)), file.Path, role);
            },
            fault => new Seed(new SeedFile(path, ""), file.Path, role, fault),
            cancel);
    }

    /// <summary>
    /// Where it knows no other encoding, the compiler reads as UTF-8 what is none, with U+FFFD for what it could not read. The checksum is of the
    /// bytes: those of a file that has the mark itself are the ones that its text makes.
    /// </summary>
    private static bool IsUtf8(SourceText? text)
    {
        if (text is not { Encoding: null or { CodePage: Utf8 } })
            return false;
        string content = text.ToString();
        return content.IndexOf(Replacement) < 0 || IsOf(emitsByteOrderMark: false) || IsOf(emitsByteOrderMark: true);

        bool IsOf(bool emitsByteOrderMark) =>
            SourceText.From(content, new UTF8Encoding(emitsByteOrderMark), text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());
    }

    /// <summary>The hash of all that the seeds say, and of their names.</summary>
    public static string HashOf(IEnumerable<Seed> seeds) => ContentHash.OfCorpus(seeds.Select(seed => (seed.File.Path, ContentHash.Of(seed.File))));

    public SeedContent ReadContent(CorpusSettings settings, CancellationToken cancel) =>
        Fault is null ? Pipeline.Read(File, settings, cancel) : new SeedContent(default, EquatableArray.Of(Fault));

    public GoldFile ReadGold(CancellationToken cancel) => Fault is null ? Pipeline.ReadGold(File, cancel) : GoldFile.Broken(File.Path, Fault);

    public CorpusSettings ReadSettings(CancellationToken cancel) =>
        Fault is null ? Pipeline.ReadSettings(File, cancel) : CorpusSettings.None with { Findings = EquatableArray.Of(Fault) };

    private static SeedRole RoleOf(string path, SeedFolder folder)
    {
        if (CorpusSettingsReader.IsCatalogue(path, folder.Prefix))
            return SeedRole.Catalogue;
        return GoldFile.IsGold(path) ? SeedRole.Gold : SeedRole.Document;
    }
}

/// <summary>What a file is to the corpus.</summary>
internal enum SeedRole
{
    Document,

    /// <summary>What a person approved of the document beside it.</summary>
    Gold,

    /// <summary>The <c>corpus.yaml</c> of the seeds, or a file of entities.</summary>
    Catalogue,
}
