using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool;

/// <summary><c>diff [PATH]</c>: where today's recognisers disagree with what is approved, case by case, and how often.</summary>
internal static class DiffSeeds
{
    private const string Columns = "                 precision  recall      F1   right  approved  recognised";

    public static int Run(string path, ToolStreams streams)
    {
        var asked = SeedRun.Of(path);
        CorpusRun run = asked.Corpus;
        using var output = new StreamWriter(streams.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var agreement = new Agreement();
        int documents = 0;
        int status = 0;
        int unplaced = 0;
        var answers = asked.Documents
            .Select(i => run.Documents[i])
            .Where(pair => pair.Gold is not null || pair.Document.Marks is not null)
            .AsParallel().AsOrdered()
            .Select(pair => (
                pair.Document,
                Recognised: Pipeline.Annotate(pair.Document with { Marks = null }, run.Settings),
                Approval: Approval.Of(pair.Document, pair.Gold, run.Settings)));
        foreach (var (document, recognised, approval) in answers)
        {
            documents++;
            if (recognised.Fault is { } fault)
            {
                streams.Error.WriteLine(fault);
                status = 1;
                continue;
            }

            foreach (Finding finding in StaleGold.In(approval))
            {
                output.WriteLine(finding);
                unplaced++;
            }

            WriteCases(run.TextOf(document), document, agreement.Add(recognised, approval), output);
        }

        if (documents == 0)
        {
            streams.Complain($"No document of '{path}' has gold. Write some with 'corpusgen accept'.");
            return 1;
        }

        WriteEntities(agreement, output);
        WriteTimes(agreement.Times, output);
        if (unplaced > 0)
            streams.Error.WriteLine(
                $"{Numeral.Count(unplaced, "error")} in what is approved, listed above: {(unplaced == 1 ? "its entry is" : "their entries are")} not counted.");
        return status;
    }

    private static void WriteCases(SeedText file, Document document, IEnumerable<Disagreement> cases, TextWriter output)
    {
        var places = new TextPlaces(document, file);
        foreach (Disagreement each in cases)
        {
            Place place = places.PlaceOf(each.Range);
            string at = $"{place.Path}({place.StartLine + 1},{place.StartColumn + 1})";
            string quote = Quote(document, each.Range);
            output.WriteLine(each switch
            {
                { Finding: null } => $"{at}: missed {quote}, {each.Approval}",
                { Approval: null } => $"{at}: not approved {quote}, {each.Finding}",
                _ => $"{at}: {quote}, {each.Approval}, is recognised as {(each.Recognised == each.Range ? "" : Quote(document, each.Recognised!.Value) + ", ")}{each.Finding}",
            });
        }
    }

    private static void WriteEntities(Agreement agreement, TextWriter output)
    {
        if (agreement.Entities.Count == 0)
            return;
        output.WriteLine(Columns);
        foreach (var (kind, score) in agreement.Entities)
            output.WriteLine(Row(EntityKinds.Names[(int)kind], score));
        output.WriteLine(Row("entities", agreement.Entities.Values.Aggregate((left, right) => left + right)));
    }

    private static void WriteTimes(TimeScore times, TextWriter output)
    {
        if (times.Approved + times.Recognised == 0)
            return;
        output.WriteLine(Columns);
        output.WriteLine(Row("times, strict", times.StrictScore));
        output.WriteLine(Row("times, relaxed", times.RelaxedScore));
        output.WriteLine(Format($"{"times, value",-16} {"",9} {"",7} {100 * times.ValueF1,7:0.00} {times.Value,7}"));
        output.WriteLine(Format($"{"times, kind",-16} {"",9} {"",7} {100 * times.KindF1,7:0.00} {times.Kind,7}"));
    }

    private static string Row(string name, Score score) => Format(
        $"{name,-16} {100 * score.Precision,9:0.00} {100 * score.Recall,7:0.00} {100 * score.F1,7:0.00} {score.Right,7} {score.Approved,9} {score.Recognised,11}");

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Quote(Document document, TextRange range) => $"'{Excerpt.Of(range.Of(document.Text))}'";
}
