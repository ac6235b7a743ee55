using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace CorpusGen.Package.Tests.Projects;

/// <summary>A project that uses the package, in a folder that the test may change.</summary>
internal sealed class ConsumerProject(string folder)
{
    public string Folder { get; } = folder;

    public ConsumerProject Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>One of several projects of a consumer.</summary>
    public ConsumerProject In(string subfolder) => new(Path.Combine(Folder, subfolder));

    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Builds, whatever comes of it.</summary>
    public Task<DotNetRun> Build(params string[] arguments) =>
        DotNet.Run(Folder, ["build", "-nologo", "-nodeReuse:false", "-clp:NoSummary", .. arguments]);

    /// <summary>Builds and expects success.</summary>
    public async Task<DotNetRun> MustBuild(params string[] arguments) => (await Build(arguments)).Succeeded();

    /// <summary>What the built program prints, line by line.</summary>
    public async Task<IReadOnlyList<string>> Run(string assembly) =>
        (await DotNet.Run(Folder, Path.Combine("bin", "Debug", "net10.0", assembly))).Succeeded().Lines;

    /// <summary>Builds, runs the tests and expects all to pass.</summary>
    public async Task<DotNetRun> Test(params string[] arguments) =>
        (await DotNet.Run(Folder, ["test", "-nologo", "-nodeReuse:false", .. arguments])).Succeeded();

    /// <summary>When the compiler last wrote the assembly.</summary>
    public DateTime CompiledAt(string assembly) => File.GetLastWriteTimeUtc(Path.Combine(Folder, "obj", "Debug", "net10.0", assembly));

    /// <summary>The lines that report something, each once: a build says them as they come and may say them again at its end.</summary>
    public static IReadOnlyList<string> FindingsIn(DotNetRun build) =>
        build.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Distinct().ToList();
}
