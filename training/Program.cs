using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;
using CorpusGen.Training;

string root = args.Length > 1 ? args[1] : ".";
string modelPath = Path.Combine(root, "src", "Core", "Entities", "entities.bin");
string recordPath = Path.Combine(root, "training", "record.txt");
var recipe = new Recipe(root, Console.Out);

switch (args.FirstOrDefault())
{
    case "train":
        byte[] made = recipe.Make(new Settings());
        File.WriteAllBytes(modelPath, made);
        File.WriteAllText(recordPath, Rehearsal.RecordOf(made, recipe));
        Evaluate();
        return 0;
    case "check":
        return Rehearsal.Check(File.ReadAllText(recordPath), File.ReadAllBytes(modelPath), recipe, Console.Out) ? 0 : 1;
    case "evaluate":
        Evaluate();
        return 0;
    case "ablate":
        Ablation.Run(recipe, Console.Out);
        return 0;
    case "folds":
        Folds();
        return 0;
    case "speed":
        Console.WriteLine(Speed.Measure(recipe.Measured(Corpora.Measured[0])));
        return 0;
    case "propose":
        foreach (string line in recipe.Propose(EntityModel.Read(File.ReadAllBytes(modelPath)), count: args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 100))
            Console.WriteLine(line);
        return 0;
    case "accept":
        recipe.Accept(Console.In.ReadToEnd().Split('\n'));
        return 0;
    case "annotate":
        Annotate();
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project training -- (train | check | evaluate | folds | ablate | speed | propose | accept | annotate) [repository root]");
        return 2;
}

void Evaluate()
{
    byte[] data = File.ReadAllBytes(modelPath);
    EntityModel model = EntityModel.Read(data);
    Console.WriteLine($"{data.Length} bytes, FNV-1a {data.Aggregate(2166136261, (hash, next) => (hash ^ next) * 16777619):x8}");
    foreach (string set in Corpora.Measured)
        Console.WriteLine(Evaluation.Of(set, recipe.Measured(set), model));
    Console.WriteLine(Evaluation.Of("worldwide-dev headlines", Recasing.Headlines(recipe.Measured(Corpora.Measured[0])), model));
    foreach (string set in Corpora.Measured)
        Console.WriteLine($"{set,-24} {Reliability.Of(recipe.Measured(set), model)}");
}

// What a model reaches on the fifth of each training set that it has not learnt from.
void Folds()
{
    var (model, heldOut) = recipe.MakeHeldOut(new Settings());
    foreach (var set in heldOut.GroupBy(article => article.Source))
    {
        Console.WriteLine(Evaluation.Of("held out " + set.Key, set, model));
        Console.WriteLine($"{"",-24} {Reliability.Of(set, model)}");
    }
}

// The lines that the shared scorer reads.
void Annotate()
{
    EntityModel model = EntityModel.Read(File.ReadAllBytes(modelPath));
    while (Console.In.ReadLine() is { } line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        var entities = EntityTagger.Tag(Tokenizer.Tokenize(json.RootElement.GetProperty("text").GetString()!), model)
            .Select(mention => new { start = mention.Range.Start, end = mention.Range.End, kind = mention.Kind.ToString(), confidence = mention.Confidence });
        Console.WriteLine(JsonSerializer.Serialize(new { id = json.RootElement.GetProperty("id").GetString(), entities }));
    }
}
