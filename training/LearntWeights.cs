using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;

namespace CorpusGen.Training;

/// <summary>What was learnt, before it is pressed into the model file.</summary>
internal sealed class LearntWeights(Dictionary<uint, int> rows)
{
    public Dictionary<uint, int> Rows { get; } = rows;

    public double[] Weights { get; } = new double[rows.Count * NameLabel.Count];

    public double[] Transitions { get; } = new double[NameLabel.Count * NameLabel.Count];
}
