using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>
/// Labels texts that nobody has labelled for us with a model trained on the rest, the documents' votes counted, and keeps only the runs
/// of which that model is sure.
/// </summary>
internal sealed class SelfTraining(Gazetteers gazetteers, Settings settings)
{
    public List<Example> Label(List<Example> labelled, IReadOnlyList<Article> texts)
    {
        EntityModel model = EntityModel.Read(ModelWriter.Write(Perceptron.Learn(labelled, settings), gazetteers, [], "", settings.Prune));
        var kept = new List<Example>();
        foreach (Article text in texts)
        {
            NameTagging tagging = NameTagging.Of(Tokenizer.Tokenize(text.Text), model);
            kept.AddRange(Examples.Of(text, tagging, tagging.Labels, settings, run => !text.IsInMarkedSentence(tagging.Words[run.Start].Start) && IsSure(tagging, run)));
        }

        return kept;
    }

    private bool IsSure(NameTagging tagging, TextRange run)
    {
        for (int i = run.Start; i < run.End; i++)
        {
            if (tagging.Margins[i] < settings.LeastMargin)
                return false;
        }

        return true;
    }
}
