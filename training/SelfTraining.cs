using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;

namespace CorpusGen.Training;

/// <summary>
/// Labels texts that nobody has labelled for us with a model trained on the rest, and keeps only the runs on which models agree that were
/// trained on other folds of these texts.
/// </summary>
internal sealed class SelfTraining(Gazetteers gazetteers, Settings settings)
{
    private const int Folds = 3;

    public List<Example> Label(List<Example> labelled, List<Example> unlabelled)
    {
        List<Example> guessed = LabelWith(labelled, unlabelled);
        var kept = new List<Example>();
        for (int fold = 0; fold < Folds; fold++)
        {
            List<Example> others = [.. guessed.Where((_, i) => FoldOf(i, guessed.Count) != fold)];
            List<Example> own = [.. guessed.Where((_, i) => FoldOf(i, guessed.Count) == fold)];
            List<Example> again = LabelWith([.. labelled, .. others], own);
            kept.AddRange(own.Where((example, i) => example.Labels.AsSpan().SequenceEqual(again[i].Labels)));
        }

        return kept;
    }

    private static int FoldOf(int index, int count) => (int)((long)index * Folds / count);

    private List<Example> LabelWith(List<Example> labelled, List<Example> unlabelled)
    {
        byte[] data = ModelWriter.Write(Perceptron.Learn(labelled, settings), gazetteers, [], "", settings.Prune);
        EntityModel model = EntityModel.Read(data);
        var decoder = new NameDecoder();
        return [.. unlabelled.Select(example => example with { Labels = LabelsOf(example, model, decoder) })];
    }

    private static byte[] LabelsOf(Example example, EntityModel model, NameDecoder decoder)
    {
        var scores = new int[example.Words.Length * NameLabel.Count];
        for (int i = 0; i < example.Words.Length; i++)
        {
            foreach (uint feature in example.Features[i])
                model.Weights.AddTo(scores.AsSpan(i * NameLabel.Count, NameLabel.Count), feature);
        }

        var labels = new byte[example.Words.Length];
        decoder.Decode(example.Words, scores, model.Transitions, labels);
        return labels;
    }
}
