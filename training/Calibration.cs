using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>
/// Measures how often mentions of a margin are right in texts of a source that the model has never seen: each of several data sets is read by
/// a model that was trained on all the others.
/// </summary>
internal static class Calibration
{
    private static readonly string[] Unseen = [Corpora.Own, Corpora.Relabelled, "wikigold", "gum"];

    /// <summary>The steps as <see cref="ConfidenceScale"/> reads them.</summary>
    public static int[] Of(IReadOnlyList<Article> labelled, Gazetteers gazetteers, Settings settings)
    {
        var judged = new List<(NameKind Kind, int Margin, bool Right)>();
        foreach (string unseen in Unseen)
        {
            var rest = labelled.Where(article => article.Source != unseen);
            LearntWeights learnt = Perceptron.Learn(Examples.Of(rest, gazetteers, settings), settings);
            EntityModel model = EntityModel.Read(ModelWriter.Write(learnt, gazetteers, [], "", settings.Prune));
            judged.AddRange(labelled.Where(article => article.Source == unseen && article.MarkedSentences is null).SelectMany(article => Judge(article, model)));
        }

        var margins = judged.ToLookup(each => each.Kind, each => (each.Margin, each.Right));
        return [.. Enumerable.Range(0, NameLabel.Kinds).SelectMany(kind => StepsOf([.. margins[(NameKind)kind].OrderBy(each => each.Margin)]))];
    }

    private static IEnumerable<(NameKind Kind, int Margin, bool Right)> Judge(Article article, EntityModel model)
    {
        var gold = article.Names.ToHashSet();
        NameTagging tagging = NameTagging.Of(Tokenizer.Tokenize(article.Text), model);
        foreach (Name name in AnnotationPolicy.Apply(tagging))
        {
            var mark = new MarkedName(tagging.Words[name.Words.Start].Start, tagging.Words[name.Words.End - 1].End, name.Label);
            if (name.Rule is null)
                yield return (name.Label, name.Margin, gold.Contains(mark));
        }
    }

    /// <summary>As many mentions in each step, then neighbours joined until the shares rise with the margins.</summary>
    private static IEnumerable<int> StepsOf(List<(int Margin, bool Right)> judged)
    {
        var steps = new List<(int From, int Right, int All)>();
        for (int i = 0; i < ConfidenceScale.Steps; i++)
        {
            int start = i * judged.Count / ConfidenceScale.Steps;
            int end = (i + 1) * judged.Count / ConfidenceScale.Steps;
            if (start == end)
                continue;
            var step = (From: i == 0 ? 0 : judged[start].Margin, Right: judged[start..end].Count(each => each.Right), All: end - start);
            while (steps.Count > 0 && (double)steps[^1].Right / steps[^1].All >= (double)step.Right / step.All)
            {
                step = (steps[^1].From, steps[^1].Right + step.Right, steps[^1].All + step.All);
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(step);
        }

        for (int i = 0; i < ConfidenceScale.Steps; i++)
        {
            yield return i < steps.Count ? steps[i].From : int.MaxValue;
            yield return i < steps.Count ? 1000 * (steps[i].Right + 1) / (steps[i].All + 2) : 999;
        }
    }
}
