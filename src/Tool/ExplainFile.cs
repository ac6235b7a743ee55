using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool;

/// <summary><c>explain FILE</c>: how each mention of a document came about.</summary>
internal static class ExplainFile
{
    public static int Run(string path, ToolStreams streams)
    {
        if (!File.Exists(path))
        {
            streams.Complain($"There is no file '{path}'.");
            return 1;
        }

        SeedFolder folder = SeedFolder.Open(path);
        using var output = new StreamWriter(streams.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (AnnotatedDocument annotated in folder.Annotate(path).Documents)
        {
            Document document = annotated.Document;
            output.WriteLine($"{document.Path}, published {document.Published?.ToString() ?? "on an unknown day"}");
            Explain(annotated, output);
            Explain(annotated, TimeTagger.Explain(Tokenizer.Tokenize(document.Text), document.Published, TimeSettings.Default), output);
        }

        return 0;
    }

    private static void Explain(AnnotatedDocument annotated, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Entities");
        foreach (DocumentEntity entity in annotated.Entities)
        {
            string decided = entity.KnownId is { } id ? $", known as {id}" : "";
            output.WriteLine($"  {entity.Name} ({entity.Kind}{decided})");
            foreach (DocumentMention mention in entity.Mentions)
            {
                string confidence = mention.Confidence.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
                output.WriteLine($"    {mention.Range}  {Quote(mention.Range, annotated.Document)}  confidence {confidence}");
            }
        }
    }

    private static void Explain(AnnotatedDocument annotated, TimeTrace trace, TextWriter output)
    {
        Document document = annotated.Document;
        var traced = trace.Times.ToDictionary(time => time.Mention);
        output.WriteLine();
        output.WriteLine("Times");
        foreach (TimeMention mention in annotated.Times)
        {
            string mod = mention.Mod is null ? "" : " " + mention.Mod;
            output.WriteLine($"  {mention.Range}  {Quote(mention.Range, document)}  {mention.Kind.ToString().ToUpperInvariant()} {mention.Value}{mod}");
            if (traced.TryGetValue(mention, out TracedTime time))
                Explain(time, document, output);
            else
                output.WriteLine("    approved by a person, in the gold file");
        }

        if (trace.Rejected.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine("Turned down");
        foreach (RejectedTime rejected in trace.Rejected)
            output.WriteLine($"  {rejected.Range}  {Quote(rejected.Range, document)}  {rejected.Rule}: {rejected.Reason}");
    }

    private static void Explain(TracedTime time, Document document, TextWriter output)
    {
        output.WriteLine($"    rule: {time.Rule}");
        if (time.Anchor(document.Published) is { } anchor)
            output.WriteLine($"    from: {anchor}");
        output.WriteLine($"    because: {time.Resolution.Reason}");
    }

    private static string Quote(TextRange range, Document document) =>
        "\"" + string.Join(" ", range.Of(document.Text).Split('\n').Select(line => line.Trim())) + "\"";
}
