using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool;

/// <param name="All">Approve everything without asking.</param>
/// <param name="Update">Also propose what existing gold does not have.</param>
/// <param name="DryRun">Show, and write nothing.</param>
internal sealed record AcceptOptions(bool All, bool Update, bool DryRun);

/// <summary><c>accept [PATH]</c>: what the recognisers find becomes gold, once a person approves it.</summary>
internal sealed class AcceptSeeds : IDisposable
{
    private readonly AcceptOptions _options;
    private readonly ToolStreams _streams;
    private readonly StreamWriter _output;
    private readonly ProposalPrompt _prompt;

    private AcceptSeeds(AcceptOptions options, ToolStreams streams)
    {
        _options = options;
        _streams = streams;
        _output = new StreamWriter(streams.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };
        _prompt = new ProposalPrompt(new StreamReader(streams.Input), _output);
    }

    /// <returns>0, or 1 where a gold file could not be added to.</returns>
    public static int Run(string path, AcceptOptions options, ToolStreams streams)
    {
        CorpusRun run;
        try
        {
            run = SeedFolder.Build(path);
        }
        catch (FileNotFoundException e)
        {
            streams.Complain(e.Message);
            return 1;
        }

        using var accept = new AcceptSeeds(options, streams);
        int status = 0;
        foreach (Candidate candidate in Candidates(run, options.Update))
        {
            if (accept._prompt.IsOver)
                break;
            status = Math.Max(status, accept.Accept(candidate, run));
        }

        return status;
    }

    public void Dispose() => _output.Dispose();

    /// <summary>The documents that could have gold, or more of it, as the recognisers alone see them. A document that marks its own text is approved there.</summary>
    private static IEnumerable<Candidate> Candidates(CorpusRun run, bool update)
    {
        (GoldDocument Pair, AnnotatedDocument Recognised)[] open =
        [
            .. run.Documents
                .Where(pair => pair.Document.Marks is null && (update || pair.Gold is null))
                .Select(pair => (pair, Annotator.Annotate(pair.Document, null, run.Settings, Recognisers.Default))),
        ];

        // Related with what is approved, so that a person approved elsewhere has one id here and there.
        var summaries = run.Annotated.Concat(open.Select(each => each.Recognised)).Select(document => ArticleSummary.Of(document).Entities).ToList();
        CorpusRelations relations = CorpusEntities.Join(summaries, run.Settings);
        return open.Select((each, i) => new Candidate(each.Pair, each.Recognised, relations.Documents[run.Annotated.Count + i].Ids));
    }

    private int Accept(Candidate candidate, CorpusRun run)
    {
        string path = candidate.Pair.Document.Key + GoldFile.Extension;
        Approval approval = Approval.Of(candidate.Pair.Document, candidate.Pair.Gold, run.Settings);
        IReadOnlyList<GoldProposal> proposals = GoldProposal.Of(candidate.Recognised, candidate.Ids, approval, run.Settings);
        IReadOnlyList<GoldProposal> chosen = _options.All ? proposals : _prompt.Choose(candidate.Pair.Document, proposals);
        if (chosen.Count == 0)
            return 0;
        string? before = File.Exists(path) ? File.ReadAllText(path) : null;
        if (Write(before, path, candidate.Pair.Document.Text, chosen, approval) is not { } after)
        {
            _streams.Complain($"{path} is not in the form to which entries can be added. Run 'corpusgen check', and mend it first.");
            return 1;
        }

        foreach (string line in LineDifference.Of(path, before, after))
            _output.WriteLine(line);
        if (!_options.DryRun)
            AtomicFile.Write(path, after);
        return 0;
    }

    private static string? Write(string? before, string path, string text, IReadOnlyList<GoldProposal> chosen, Approval approval)
    {
        IReadOnlyList<string> entities = GoldLines.Of(
            text, [.. chosen.Where(each => !each.IsTime)], [.. approval.Entities.SelectMany(entity => entity.Mentions).Select(mention => mention.Range)]);
        IReadOnlyList<string> times = GoldLines.Of(text, [.. chosen.Where(each => each.IsTime)], [.. approval.Times.Select(time => time.Range)]);
        return before is null ? GoldEditor.Create(entities, times) : GoldEditor.Add(new SeedFile(path, before), entities, times);
    }

    /// <param name="Ids">The corpus' ids of the recognised entities.</param>
    private sealed record Candidate(GoldDocument Pair, AnnotatedDocument Recognised, IReadOnlyList<string> Ids);
}
