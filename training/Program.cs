using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;
using CorpusGen.Training;

string root = args.Length > 1 ? args[1] : ".";
string shared = Path.Combine(root, "..", "shared");
string training = Path.Combine(root, "training");
string modelPath = Path.Combine(root, "src", "Core", "Entities", "entities.bin");

switch (args.FirstOrDefault())
{
    case "quick":
        Quick();
        return 0;
    case "evaluate":
        Evaluate(EntityModel.Read(File.ReadAllBytes(modelPath)));
        return 0;
    case "annotate":
        Annotate(EntityModel.Read(File.ReadAllBytes(modelPath)));
        return 0;
    default:
        Console.Error.WriteLine("usage: training (train | evaluate | ablate | annotate) [repository root]");
        return 2;
}

void Quick()
{
    var watch = System.Diagnostics.Stopwatch.StartNew();
    var sets = Corpora.Labelled.Select(set => Corpora.Read(shared, set)).ToList();
    var own = Corpora.ReadOwn(Path.Combine(training, "data"));
    var gmb = Corpora.Read(shared, "gmb");
    var hand = Corpora.ReadRelabelled(Path.Combine(training, "data", "gmb-labels.jsonl"), gmb, "gmb-hand");
    var articles = sets.SelectMany(set => set).Concat(own).Concat(hand).ToList();
    if (args.Contains("gmb"))
        articles.AddRange(gmb);
    var gazetteers = Gazetteers.Read(shared, Path.Combine(training, "gazetteers"), sets.SelectMany(set => set).Concat(gmb).Concat(own), _ => true);
    Console.WriteLine($"read {watch.Elapsed.TotalSeconds:F1}s");
    int Option(string name, int value) => args.Where(a => a.StartsWith(name + "=", StringComparison.Ordinal)).Select(a => int.Parse(a[(name.Length + 1)..])).Append(value).First();
    var settings = new Settings([.. Corpora.Labelled, "own", "gmb-hand", "gmb"]) { Epochs = Option("epochs", 6), Margin = Option("margin", 6), FeatureCutoff = Option("cutoff", 3), Seeds = Option("seeds", 1) };
    var examples = Examples.Of(articles, gazetteers, settings.Sources);
    Console.WriteLine($"{examples.Count} runs, {examples.Sum(e => e.Words.Length)} words, {watch.Elapsed.TotalSeconds:F1}s");
    if (args.Contains("self"))
    {
        var handIds = hand.Select(article => article.Id).ToHashSet();
        var texts = gmb.Where(article => !handIds.Contains(article.Id)).ToList();
        var kept = new SelfTraining(gazetteers, settings).Label(examples, texts, Option("least", 3000));
        Console.WriteLine($"kept {kept.Count} {watch.Elapsed.TotalSeconds:F1}s");
        examples.AddRange(kept);
    }

    LearntWeights learnt = Perceptron.Learn(examples, settings);
    Console.WriteLine($"{learnt.Rows.Count} features {watch.Elapsed.TotalSeconds:F1}s");
    if (args.Contains("prunes"))
    {
        foreach (double prune in new[] { 0.006, 0.01, 0.015, 0.02, 0.03 })
        {
            byte[] trial = ModelWriter.Write(learnt, gazetteers, [], Licences.Text, prune);
            Console.WriteLine($"{prune} {trial.Length} " + Evaluation.Of("worldwide-dev", Corpora.Read(shared, "eval-only/worldwide-dev"), EntityModel.Read(trial)));
        }
    }

    byte[] data = ModelWriter.Write(learnt, gazetteers, [], Licences.Text, settings.Prune);
    Console.WriteLine($"{data.Length} bytes: classes {gazetteers.Classes.Length} lists {gazetteers.Lists.Length}");
    if (args.Contains("write"))
        File.WriteAllBytes(modelPath, data);
    Evaluate(EntityModel.Read(data));
    Console.WriteLine($"{watch.Elapsed.TotalSeconds:F1}s");
}

void Evaluate(EntityModel model)
{
    foreach (string set in new[] { "eval-only/worldwide-dev", "gmb", "sharealike/redocred", "sharealike/gum-sa", "sharealike/uner-ewt" })
        Console.WriteLine(Evaluation.Of(set, Corpora.Read(shared, set), model));
}

void Annotate(EntityModel model)
{
    while (Console.In.ReadLine() is { } line)
    {
        using var json = System.Text.Json.JsonDocument.Parse(line);
        string text = json.RootElement.GetProperty("text").GetString()!;
        var entities = EntityTagger.Tag(Tokenizer.Tokenize(text), model)
            .Select(mention => new { start = mention.Range.Start, end = mention.Range.End, kind = mention.Kind.ToString(), confidence = mention.Confidence });
        Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(new { id = json.RootElement.GetProperty("id").GetString(), entities }));
    }
}
