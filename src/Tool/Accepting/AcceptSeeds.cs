using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Relations.Across;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool.Accepting;

/// <param name="All">Approve everything without asking.</param>
/// <param name="Update">Also propose what existing gold does not have.</param>
/// <param name="DryRun">Show, and write nothing.</param>
internal sealed record AcceptOptions(bool All, bool Update, bool DryRun);

/// <summary><c>accept [PATH]</c>: what the recognisers find becomes gold, once a person approves it.</summary>
internal sealed class AcceptSeeds : IDisposable
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly AcceptOptions _options;
    private readonly ToolStreams _streams;
    private readonly StreamWriter _output;
    private readonly ProposalPrompt _prompt;
    private bool _hasProposed;
    private int _accepted;
    private int _stale;

    private AcceptSeeds(AcceptOptions options, ToolStreams streams)
    {
        _options = options;
        _streams = streams;
        _output = new StreamWriter(streams.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)
        {
            NewLine = "\n",
            AutoFlush = true,
        };
        _prompt = new ProposalPrompt(new StreamReader(streams.Input), _output);
    }

    /// <returns>
    /// 0; 1 where a gold file could not be added to or the answers ended before everything was decided; <see cref="CommandLine.NotRun"/> where one could not be
    /// written.
    /// </returns>
    public static int Run(string path, AcceptOptions options, ToolStreams streams)
    {
        var run = SeedRun.Of(path);
        using var accept = new AcceptSeeds(options, streams);
        int status = 0;
        foreach (Candidate candidate in Candidates(run, options.Update))
        {
            if (accept._prompt.IsOver)
                break;
            status = Math.Max(status, accept.TryAccept(candidate, run));
        }

        if (accept._prompt.RanOutAt is { } undecided)
        {
            // A script that was to decide everything has not. A person who quits knows it.
            streams.Complain(
                $"The answers ended at {undecided}: it is undecided, as is all that follows it. Answer 'q' to stop there, or approve everything with --all.");
            status = Math.Max(status, 1);
        }

        if (status == 0 && !accept._hasProposed)
            streams.Error.WriteLine(options.Update
                ? "Nothing to approve: the gold has all that is recognised."
                : "Nothing to approve in documents without gold. Those that have some are asked about with --update.");
        if (accept._accepted > 0)
            streams.Error.WriteLine($"{Numeral.Count(accept._accepted, "gold file")} {(options.DryRun ? "to be written; --dry-run writes none" : "written")}.");
        if (accept._stale > 0)
            streams.Error.WriteLine($"{Numeral.Count(accept._stale, "error")} in gold that is there already, listed above: what stands there is never changed, so that a build fails until a person mends it.");
        return status;
    }

    public void Dispose() => _output.Dispose();

    /// <summary>
    /// The documents that could have gold, or more of it, as the recognisers alone see them. A document that marks its own text is approved there.
    /// </summary>
    private static IEnumerable<Candidate> Candidates(SeedRun asked, bool update)
    {
        CorpusRun run = asked.Corpus;
        (GoldDocument Pair, AnnotatedDocument Recognised)[] open =
        [
            .. asked.Documents
                .Select(i => run.Documents[i])
                .Where(pair => pair.Document.Marks is null && (update || pair.Gold is null))
                .AsParallel().AsOrdered()
                .Select(pair => (pair, Pipeline.Annotate(pair.Document, run.Settings))),
        ];

        // Related with what is approved, so that a person approved elsewhere has one id here and there.
        var summaries = run.Annotated.Concat(open.Select(each => each.Recognised)).Select(document => ArticleSummary.Of(document).Entities).ToList();
        CorpusRelations relations = CorpusEntities.Join(summaries, run.Settings);
        return open.Select((each, i) => new Candidate(each.Pair, each.Recognised, relations.Documents[run.Annotated.Count + i].Ids));
    }

    /// <summary>A file that cannot be written costs no other document its gold.</summary>
    private int TryAccept(Candidate candidate, SeedRun run)
    {
        try
        {
            return Accept(candidate, run);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _streams.Complain(e.Message);
            return CommandLine.NotRun;
        }
    }

    private int Accept(Candidate candidate, SeedRun run)
    {
        if (candidate.Recognised.Fault is { } fault)
        {
            _streams.Error.WriteLine(fault);
            return 1;
        }

        DocumentKey key = candidate.Pair.Document.Key;
        if (key.Part is not null && key.Part.Split('/').Any(step => step is "" or "." or ".."))
        {
            // An id is what a document says: it leads to no other folder.
            _streams.Complain($"The id of {key} is no path, so that no gold can stand beside it. Give the article another id.");
            return 1;
        }

        // Before anything is asked: a link to nothing could not be added to, and what it leads to is nobody's to make.
        string path = key + GoldFile.Extension;
        List<Finding> unreadable = [];
        SeedFile? before = File.Exists(path) ? SeedFiles.Read(path, run.Path.Root, unreadable) : null;
        if (unreadable.Count > 0)
        {
            _streams.Error.WriteLine(unreadable[0]);
            return 1;
        }

        return Accept(candidate, path, before, run.Corpus.Settings);
    }

    /// <param name="before">The gold that is there.</param>
    private int Accept(Candidate candidate, string path, SeedFile? before, CorpusSettings settings)
    {
        Document document = candidate.Pair.Document;
        Approval approval = Approval.Of(document, candidate.Pair.Gold, settings);
        foreach (Finding stale in StaleGold.In(approval))
        {
            _streams.Error.WriteLine(stale);
            _stale++;
        }

        IReadOnlyList<GoldProposal> proposals = GoldProposal.Of(candidate.Recognised, candidate.Ids, approval, settings);
        _hasProposed |= proposals.Count > 0;
        IReadOnlyList<GoldProposal> chosen = _options.All ? proposals : _prompt.Choose(document, proposals);
        if (chosen.Count == 0)
        {
            if (proposals.Count > 0 && before is null && !_prompt.IsOver)
                _streams.Error.WriteLine($"Nothing of {document.Key} is approved, so that no gold is written and all that is recognised stands. Where nothing of it is right, write 'entities: []' and 'times: []' into {path}.");
            return 0;
        }

        if (Write(before, document.Text, chosen, approval) is not { } after)
        {
            _streams.Complain($"{path} cannot be added to: it is not UTF-8, its YAML is broken, or it is no map of lists. Mend it, or write the entries as lines ('- {{ quote: … }}') below 'entities:' and 'times:'.");
            return 1;
        }

        foreach (string line in LineDifference.Of(path, before?.Text.TrimStart(ByteOrderMark), after))
            _output.WriteLine(line);
        if (!_options.DryRun)
            Save(path, document.Key, before?.Text.StartsWith(ByteOrderMark) == true ? ByteOrderMark + after : after);
        _accepted++;
        return 0;
    }

    private static void Save(string path, DocumentKey key, string gold)
    {
        if (key.Part is not null)
            Directory.CreateDirectory(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");
        AtomicFile.Write(path, gold);
    }

    /// <summary>The gold with what is chosen, without a byte order mark; null where nothing can be added to what is there.</summary>
    private static string? Write(SeedFile? before, string text, IReadOnlyList<GoldProposal> chosen, Approval approval)
    {
        IReadOnlyList<string> entities = GoldLines.Of(
            text, [.. chosen.Where(each => !each.IsTime)], [.. approval.Entities.SelectMany(entity => entity.Mentions).Select(mention => mention.Range)]);
        IReadOnlyList<string> times = GoldLines.Of(text, [.. chosen.Where(each => each.IsTime)], [.. approval.Times.Select(time => time.Range)]);
        if (before is null)
            return GoldEditor.Create(entities, times);
        return before.IsUtf8 ? GoldEditor.Add(before with { Text = before.Text.TrimStart(ByteOrderMark) }, entities, times) : null;
    }

    /// <param name="Ids">The corpus' ids of the recognised entities.</param>
    private sealed record Candidate(GoldDocument Pair, AnnotatedDocument Recognised, IReadOnlyList<string> Ids);
}
