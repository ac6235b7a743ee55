using System.IO;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Explaining;

/// <summary><c>explain FILE</c>: how each mention of a document came about.</summary>
internal static class ExplainFile
{
    public static int Run(string path, ToolStreams streams)
    {
        if (!File.Exists(path))
        {
            streams.Complain(Directory.Exists(path) ? $"'{path}' is a folder. Give the files in it that you want explained." : $"There is no file '{path}'.");
            return CommandLine.NotRun;
        }

        SeedFolder folder = SeedFolder.Open(path);
        var (documents, findings) = folder.Annotate(folder.Files[0]);
        if (documents.Count == 0)
        {
            foreach (Finding finding in findings)
                streams.Error.WriteLine(finding);
            return 1;
        }

        int status = 0;
        using var output = new StreamWriter(streams.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (AnnotatedDocument annotated in documents)
        {
            if (annotated.Fault is { } fault)
            {
                streams.Error.WriteLine(fault);
                status = 1;
                continue;
            }

            Document document = annotated.Document;
            TokenizedText text = Tokenizer.Tokenize(document.Prose);
            output.WriteLine($"{document.Key}, published {document.Published?.ToString() ?? "on an unknown day"}");
            output.WriteLine();
            Coverage approved = folder.Gold.PairWith(document).Gold?.Covers ?? document.Marks?.Covers ?? Coverage.None;
            EntityExplanation.Write(annotated, EntityTagger.Explain(text), approved, output);
            output.WriteLine();
            TimeExplanation.Write(
                annotated,
                TimeTagger.Explain(text, document.Published, folder.Settings.Times, PeopleNamed.In(document.Prose, annotated.Entities)),
                approved,
                output);
        }

        return status;
    }
}
