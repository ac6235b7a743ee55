using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace CorpusGen.Tool.Tests;

/// <summary>One run of the command line, with its streams redirected.</summary>
internal sealed record ToolRun(int Status, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement[] Documents => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    public static ToolRun Of(params string[] args) => With("", args);

    public static ToolRun With(string input, params string[] args) => With(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static ToolRun With(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int status = CommandLine.Run(args, new ToolStreams(input, output, error));
        return new ToolRun(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
