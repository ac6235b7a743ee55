using System.IO;
using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace CorpusGen.Package.Tests.Projects;

/// <summary>Looks into the assemblies of a package without loading them.</summary>
internal static class PackedAssembly
{
    public static PEReader Open(string package, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using var bytes = new MemoryStream();
        using (Stream stream = archive.GetEntry(entry)!.Open())
            stream.CopyTo(bytes);
        return new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(bytes.ToArray()));
    }
}
