using System.CommandLine;
using System.Linq;
using CorpusGen.Tool.Interchange.Exporting;
using CorpusGen.Tool.Interchange.Importing;

namespace CorpusGen.Tool.Interchange;

/// <summary>How <c>import</c> and <c>export</c> are told what to do.</summary>
internal static class InterchangeCommands
{
    private static readonly string[] Formats = [.. InterchangeFormat.All.Select(format => format.Name)];

    public static Command Import(ToolStreams streams)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
            Validators = { CommandLine.RefuseOptions },
        };
        var format = new Option<string>("--format", "-f") { Description = "Their format; without it, their names tell." };
        format.AcceptOnlyFromAmong(Formats);
        var to = new Option<string>("--output", "-o") { Description = "The folder to which the seeds go.", DefaultValueFactory = _ => "seeds" };
        var kinds = new Option<string[]>("--map")
        {
            Description = "What a label means, LABEL=KIND: MISC=group, NN=none. Can be given several times.",
            DefaultValueFactory = _ => [],
        };
        var force = new Option<bool>("--force") { Description = "Replace files that are there." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what could not be imported, and write nothing." };
        var command = new Command("import", "Make seeds with gold of documents that other tools annotated: TimeML, brat, CoNLL 2003, spaCy's JSON, JSON Lines.")
        {
            paths, format, to, kinds, force, dryRun,
        };
        command.SetAction(parsed => ImportFiles.Run(
            parsed.GetValue(paths)!,
            new ImportOptions(
                parsed.GetValue(format) is { } name ? InterchangeFormat.Named(name) : null,
                parsed.GetValue(to)!,
                parsed.GetValue(kinds)!,
                parsed.GetValue(force),
                parsed.GetValue(dryRun)),
            streams));
        return command;
    }

    public static Command Export(ToolStreams streams)
    {
        Argument<string> path = CommandLine.SeedsPath();
        var format = new Option<string>("--format", "-f") { Description = "The format to write.", Required = true };
        format.AcceptOnlyFromAmong(Formats);
        var to = new Option<string>("--output", "-o")
        {
            Description = "The folder; of conll, spacy and jsonl also the file, with its ending, or without it standard output.",
        };
        var goldOnly = new Option<bool>("--gold-only")
        {
            Description = "Only what persons approved. Without it, what the recognisers find stands where nobody approved anything.",
        };
        var force = new Option<bool>("--force") { Description = "Replace files that are there." };
        var command = new Command("export", "Write seeds, with gold where there is some, in the format of another tool.") { path, format, to, goldOnly, force };
        command.SetAction(parsed => ExportSeeds.Run(
            parsed.GetValue(path)!,
            new ExportOptions(
                InterchangeFormat.Named(parsed.GetValue(format)!)!,
                parsed.GetValue(to),
                parsed.GetValue(goldOnly),
                parsed.GetValue(force)),
            streams));
        return command;
    }
}
