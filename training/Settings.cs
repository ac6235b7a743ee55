using System;
using System.Collections.Immutable;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Words;

namespace CorpusGen.Training;

/// <summary>How to train. The defaults are what the shipped model is made with.</summary>
internal sealed record Settings
{
    /// <summary>The data sets that are trained on.</summary>
    public ImmutableArray<string> Sources { get; init; } = [.. Corpora.Labelled, Corpora.Own, Corpora.Relabelled, Corpora.Unlabelled];

    /// <summary>Whether each data set has a copy of the features to itself while learning.</summary>
    public bool KeepsPrivateCopies { get; init; } = true;

    public int Epochs { get; init; } = 8;

    /// <summary>How many perceptrons, each with an order of its own, are averaged.</summary>
    public int Seeds { get; init; } = 8;

    /// <summary>How often an epoch visits the examples of the sets that follow our policy, or come close to what is read; those of the others once.</summary>
    public int Visits { get; init; } = 3;

    /// <summary>A feature that occurs less often is not learnt.</summary>
    public int FeatureCutoff { get; init; } = 4;

    /// <summary>How much better the right labels must be than any others.</summary>
    public int Margin { get; init; } = 12;

    /// <summary>Weights smaller than this share of the largest are dropped.</summary>
    public double Prune { get; init; } = 0.04;

    /// <summary>How sure the first model must be of a run of unlabelled text for the second to learn from it.</summary>
    public int LeastMargin { get; init; } = 20_000;

    /// <summary>The share of first sentences, and of all sentences of our own articles, that are learnt from once more as a headline writes them.</summary>
    public double Recased { get; init; } = 0.15;

    /// <summary>The share of a word's features that a visit leaves out, so that no single one is leant upon.</summary>
    public double Dropout { get; init; } = 0.25;

    /// <summary>Whether the single sentences of gmb that were labelled by hand are learnt from.</summary>
    public bool ReadsSentences { get; init; } = true;

    /// <summary>Features that are not asked for, to measure what they bring.</summary>
    public Func<Feature, bool> Asks { get; init; } = _ => true;

    /// <summary>Lists that are not read, to measure what they bring.</summary>
    public Func<NameList, bool> Reads { get; init; } = _ => true;
}
