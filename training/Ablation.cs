using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Entities.Words;

namespace CorpusGen.Training;

/// <summary>What each part brings: the same small training without it, measured on the development set.</summary>
internal static class Ablation
{
    private static readonly Feature[] DocumentFeatures = [.. Enum.GetValues<Feature>().Where(feature => feature is >= Feature.ElsewhereLower and <= Feature.LongFormLists)];

    private static readonly Feature[] ClassFeatures =
    [
        .. Enum.GetValues<Feature>().Where(feature => feature.ToString().Contains("Class", StringComparison.Ordinal)),
    ];

    public static void Run(Recipe recipe, TextWriter log)
    {
        Settings all = new() { Seeds = 1 };
        EntityModel whole = recipe.MakeSmall(all);
        Report(log, recipe, "everything", whole);
        Report(log, recipe, "without votes", whole, votes: false);
        foreach (var (what, settings) in Variants(all))
            Report(log, recipe, what, recipe.MakeSmall(settings));
        foreach (string source in all.Sources.Where(source => source != Corpora.Unlabelled))
            Report(log, recipe, "without " + source, recipe.MakeSmall(all with { Sources = [.. all.Sources.Where(each => each != source)] }));
    }

    private static IEnumerable<(string What, Settings Settings)> Variants(Settings all) =>
    [
        ("without lists", all with { Reads = list => list == NameList.Demonym || list == NameList.Country }),
        ("without document features", all with { Asks = feature => !DocumentFeatures.Contains(feature) }),
        ("without word classes", all with { Asks = feature => !ClassFeatures.Contains(feature) }),
        ("without private copies", all with { KeepsPrivateCopies = false }),
        ("without pruning", all with { Prune = 0 }),
    ];

    private static void Report(TextWriter log, Recipe recipe, string what, EntityModel model, bool votes = true) =>
        log.WriteLine(Evaluation.Of(what, recipe.Measured(Corpora.Measured[0]), model, votes));
}
