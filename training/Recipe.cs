using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>How the model is made, in order. Everything is counted in whole numbers or added in a fixed order, so that it comes out the same each time.</summary>
internal sealed class Recipe(string root, TextWriter log)
{
    private readonly string _shared = Path.Combine(root, "..", "shared");
    private readonly string _training = Path.Combine(root, "training");

    /// <summary>The whole way: learn from labelled articles, label the unlabelled ones, learn from both, calibrate.</summary>
    /// <returns>The bytes of the model file.</returns>
    public byte[] Make(Settings settings)
    {
        Sources sources = Read(settings);
        Gazetteers gazetteers = GazetteersOf(sources, settings);
        List<Example> labelled = Examples.Of(sources.Labelled, gazetteers, settings);
        log.WriteLine($"{sources.Labelled.Count} labelled articles, {labelled.Count} runs");
        List<Example> guessed = new SelfTraining(gazetteers, settings).Label(labelled, sources.Unlabelled);
        log.WriteLine($"{sources.Unlabelled.Count} unlabelled articles, {guessed.Count} sure runs");
        LearntWeights learnt = Perceptron.Learn([.. labelled, .. guessed], settings);
        log.WriteLine($"{learnt.Rows.Count} features");
        int[] confidence = Calibration.Of(sources.Labelled, gazetteers, settings with { Seeds = 1 });
        return ModelWriter.Write(learnt, gazetteers, confidence, Licences.Text, settings.Prune);
    }

    /// <summary>A model of labelled articles alone and a single seed: a quarter of a minute, for measuring differences.</summary>
    public EntityModel MakeSmall(Settings settings)
    {
        Sources sources = Read(settings);
        Gazetteers gazetteers = GazetteersOf(sources, settings);
        List<Example> labelled = Examples.Of(sources.Labelled, gazetteers, settings);
        return EntityModel.Read(ModelWriter.Write(Perceptron.Learn(labelled, settings), gazetteers, [], Licences.Text, settings.Prune));
    }

    /// <summary>The same way without a fifth of the labelled articles, chosen by their ids, and those articles.</summary>
    public (EntityModel Model, IReadOnlyList<Article> HeldOut) MakeHeldOut(Settings settings)
    {
        Sources sources = Read(settings);
        Gazetteers gazetteers = GazetteersOf(sources, settings);
        var heldOut = sources.Labelled.Where(article => article.MarkedSentences is null && PackedTable.Mix(Tokenizer.HashOf(article.Id)) % 5 == 0).ToList();
        List<Example> labelled = Examples.Of(sources.Labelled.Except(heldOut), gazetteers, settings);
        List<Example> guessed = new SelfTraining(gazetteers, settings).Label(labelled, sources.Unlabelled);
        int[] confidence = Calibration.Of(sources.Labelled, gazetteers, settings with { Seeds = 1 });
        LearntWeights learnt = Perceptron.Learn([.. labelled, .. guessed], settings);
        return (EntityModel.Read(ModelWriter.Write(learnt, gazetteers, confidence, Licences.Text, settings.Prune)), heldOut);
    }

    /// <summary>The labels of single sentences of gmb.</summary>
    private string RelabelledSentences => Path.Combine(_training, "data", "gmb-sentences.jsonl");

    /// <summary>The sentences of gmb that are to be labelled by hand next, as <see cref="Relabelling"/> chooses and writes them.</summary>
    public IEnumerable<string> Propose(EntityModel model, int count)
    {
        Settings settings = new();
        IReadOnlyList<Article> gmb = Corpora.Read(_shared, Corpora.Unlabelled);
        var known = Corpora.ReadRelabelled(Path.Combine(_training, "data", "gmb-labels.jsonl"), gmb)
            .Concat(Relabelling.Read(RelabelledSentences, gmb))
            .Select(article => article.Id)
            .ToHashSet();
        return Relabelling.Propose(gmb.Where(article => !known.Contains(article.Id)), model, settings).Take(count);
    }

    /// <summary>Adds sentences as <see cref="Propose"/> wrote them, and a person then corrected them, to the labels.</summary>
    public void Accept(IEnumerable<string> lines) =>
        File.AppendAllLines(RelabelledSentences, Relabelling.Accept(lines, Corpora.Read(_shared, Corpora.Unlabelled)));

    public IEnumerable<Article> Measured(string set) => Corpora.Read(_shared, set);

    private Gazetteers GazetteersOf(Sources sources, Settings settings) =>
        Gazetteers.Read(_shared, Path.Combine(_training, "gazetteers"), sources.Labelled.Concat(sources.Unlabelled), settings.Reads);

    private Sources Read(Settings settings)
    {
        IReadOnlyList<Article> gmb = Corpora.Read(_shared, Corpora.Unlabelled);
        IReadOnlyList<Article> relabelled = Corpora.ReadRelabelled(Path.Combine(_training, "data", "gmb-labels.jsonl"), gmb);
        var ids = relabelled.Select(article => article.Id).ToHashSet();
        IReadOnlyList<Article> sentences = Relabelling.Read(RelabelledSentences, gmb);
        var marked = sentences.ToDictionary(article => article.Id, article => article.MarkedSentences);
        if (!settings.ReadsSentences)
            (sentences, marked) = ([], []);
        return new Sources(
            [.. Corpora.Labelled.SelectMany(set => Corpora.Read(_shared, set))
                .Concat(Corpora.ReadOwn(Path.Combine(_training, "data")))
                .Concat(relabelled)
                .Concat(sentences)
                .Where(article => settings.Sources.Contains(article.Source))],
            [.. gmb.Where(article => !ids.Contains(article.Id)).Select(article => article with { Names = [], MarkedSentences = marked.GetValueOrDefault(article.Id) })]);
    }

    private sealed record Sources(IReadOnlyList<Article> Labelled, IReadOnlyList<Article> Unlabelled);
}
