using System;

namespace CorpusGen.Core.Entities.Features;

/// <summary>The features of one word: hashes to look up in the model, and which question each answers.</summary>
internal sealed class FeatureBuffer
{
    private readonly uint[] _hashes = new uint[256];
    private readonly Feature[] _features = new Feature[256];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Hashes => new(_hashes, 0, Count);

    public ReadOnlySpan<Feature> Features => new(_features, 0, Count);

    public void Clear() => Count = 0;

    public void Add(Feature feature, uint value)
    {
        _features[Count] = feature;
        _hashes[Count++] = unchecked((value * 0x9E3779B1) + (((uint)feature + 1) * 0x85EBCA77));
    }

    public void Add(Feature feature, uint value, uint second) => Add(feature, Pair(value, second));

    public void Add(Feature feature, uint value, uint second, uint third) => Add(feature, Pair(Pair(value, second), third));

    private static uint Pair(uint value, uint second) => unchecked((((value << 13) | (value >> 19)) * 0x01000193) ^ (second * 0xC2B2AE35));
}
