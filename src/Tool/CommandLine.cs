using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Findings;
using CorpusGen.Tool.Accepting;
using CorpusGen.Tool.Annotating;
using CorpusGen.Tool.Checking;
using CorpusGen.Tool.Explaining;
using CorpusGen.Tool.Interchange;
using CorpusGen.Tool.Schemas;

namespace CorpusGen.Tool;

/// <summary>The command <c>corpusgen</c>: what it can be told, and which class does it.</summary>
internal static class CommandLine
{
    /// <summary>The exit code where a command could not do its work: wrong usage, a path that is not there, a disk that is full.</summary>
    public const int NotRun = 2;

    /// <summary>Runs one command line.</summary>
    /// <returns>0; or 1 where something is wrong with what was read, or <see cref="NotRun"/>: what, was said.</returns>
    public static int Run(string[] args, ToolStreams streams)
    {
        // Not a RootCommand: that one is called after its assembly, and usage would speak of CorpusGen.Tool.
        var root = new Command("corpusgen", "People, places, organisations and dates in documents, found by the recognisers that CorpusGen runs inside the compiler.")
        {
            new HelpOption(),
            new VersionOption(),
            Annotate(streams),
            Explain(streams),
            Check(streams),
            Accept(streams),
            Diff(streams),
            Schemas(streams),
            InterchangeCommands.Import(streams),
            InterchangeCommands.Export(streams),
        };
        // Help and usage errors are text; a command's own output goes to the stream, past this writer.
        using var text = new StreamWriter(streams.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { AutoFlush = true };
        try
        {
            ParseResult parsed = root.Parse(args);
            int status = parsed.Invoke(new InvocationConfiguration { Output = text, Error = streams.Error, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? NotRun : status;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            streams.Complain(e.Message);
            return NotRun;
        }
    }

    private static Command Annotate(ToolStreams streams)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files, or folders of seeds with their corpus.yaml.",
            Arity = ArgumentArity.ZeroOrMore,
            Validators = { RefuseOptions },
        };
        var jsonLines = new Option<bool>("--jsonl")
        {
            Description = "Read JSON documents from standard input, {\"id\", \"published\", \"text\"}, one a line.",
        };
        var command = new Command("annotate", "Print what documents name and of which times they speak: one line of JSON for each, in order.")
        {
            paths,
            jsonLines,
        };
        command.Validators.Add(result =>
        {
            bool hasPaths = result.GetResult(paths) is { Tokens.Count: > 0 };
            if (hasPaths == result.GetValue(jsonLines))
                result.AddError(hasPaths ? "Give paths or --jsonl, not both." : "Give files or folders, or --jsonl to read standard input.");
        });
        command.SetAction(parsed => parsed.GetValue(jsonLines)
            ? AnnotateJsonLines.Run(streams)
            : AnnotateSeeds.Run(parsed.GetValue(paths)!, streams));
        return command;
    }

    private static Command Check(ToolStreams streams)
    {
        Argument<string> path = SeedsPath();
        var format = new Option<string>("--format")
        {
            Description = "How findings and mentions are printed.",
            DefaultValueFactory = _ => RemarkFormats.Names[0],
        };
        var below = new Option<double?>("--below")
        {
            Description = "Also list recognised mentions with a lower confidence, from 0 to 1.",
            CustomParser = ReadShare,
        };
        format.AcceptOnlyFromAmong([.. RemarkFormats.Names]);
        var command = new Command("check", "Print everything that is wrong with a corpus, as a build would find it. Fails where an error is among it.")
        {
            path,
            format,
            below,
        };
        command.SetAction(parsed => CheckSeeds.Run(parsed.GetValue(path)!, parsed.GetValue(format)!, parsed.GetValue(below), streams));
        return command;
    }

    private static Command Accept(ToolStreams streams)
    {
        Argument<string> path = SeedsPath();
        var all = new Option<bool>("--all") { Description = "Approve everything that is recognised, without asking." };
        var update = new Option<bool>("--update") { Description = "Also propose what existing gold does not have. Without it, only documents without gold." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be written, and write nothing." };
        var command = new Command("accept", "Write gold beside documents from what the recognisers find, one by one or all at once.")
        {
            path,
            all,
            update,
            dryRun,
        };
        command.SetAction(parsed => AcceptSeeds.Run(
            parsed.GetValue(path)!, new AcceptOptions(parsed.GetValue(all), parsed.GetValue(update), parsed.GetValue(dryRun)), streams));
        return command;
    }

    private static Command Diff(ToolStreams streams)
    {
        Argument<string> path = SeedsPath();
        var command = new Command("diff", "Show where the recognisers disagree with gold: every case with its line, precision and recall of each kind.")
        {
            path,
        };
        command.SetAction(parsed => DiffSeeds.Run(parsed.GetValue(path)!, streams));
        return command;
    }

    private static Command Schemas(ToolStreams streams)
    {
        Argument<string> path = SeedsPath();
        var output = new Option<string?>("--output") { Description = "The folder for the schemas: .schemas in the seeds, where none is given." };
        var command = new Command(
            "schema", "Write JSON Schemas for front matter, articles in YAML and JSON, corpus.yaml, files of entities and gold, so that editors complete and check them.") { path, output };
        command.SetAction(parsed => WriteSchemas.Run(parsed.GetValue(path)!, parsed.GetValue(output), streams));
        return command;
    }

    internal static Argument<string> SeedsPath() => new("path")
    {
        Description = "A folder of seeds, a folder in it, one file, or the folder of a project.",
        DefaultValueFactory = _ => SeedPath.Usual,
        Validators = { RefuseOptions },
    };

    /// <summary>A misspelt option looks like a path to the parser: told of a path that is not there, nobody finds the slip.</summary>
    internal static void RefuseOptions(ArgumentResult paths)
    {
        IEnumerable<string> options = paths.Parent is CommandResult { Command: var command } ? command.Options.Select(option => option.Name) : [];
        foreach (string path in paths.Tokens.Select(token => token.Value).Where(path => path.Length > 1 && path[0] == '-' && !Path.Exists(path)))
            paths.AddError($"There is no option '{path}'.{(NearestName.Of(path, options) is { } nearest ? $" Did you mean '{nearest}'?" : "")}");
    }

    /// <summary>A number from 0 to 1, written in one way in all countries.</summary>
    private static double? ReadShare(ArgumentResult number)
    {
        if (double.TryParse(number.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1)
            return share;
        number.AddError("Give --below a number from 0 to 1, like 0.8.");
        return null;
    }

    private static Command Explain(ToolStreams streams)
    {
        var files = new Argument<string[]>("file") { Description = "Seed files.", Arity = ArgumentArity.OneOrMore, Validators = { RefuseOptions } };
        var command = new Command("explain", "Tell how each mention in a document was found: rules, anchors, directions, and what was turned down.") { files };
        command.SetAction(parsed => parsed.GetValue(files)!.Max(file => ExplainFile.Run(file, streams)));
        return command;
    }
}
