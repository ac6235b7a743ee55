using System;
using CorpusGen.Core.Entities.Words;

namespace CorpusGen.Core.Entities.Features;

/// <summary>What a document is about, as far as it tells what its names are: in a report of a match a city is a club, on the business page a surname is a firm.</summary>
internal enum Topic : byte
{
    None,
    Sport,
    Business,
    Culture,
    Politics,
}

/// <summary>How much a document is about each <see cref="Topic"/>, by how many of its words are signs of it.</summary>
internal readonly struct DocumentTopics
{
    private const int Most = (int)Topic.Politics;

    private readonly uint _levels;

    private DocumentTopics(uint levels) => _levels = levels;

    public static DocumentTopics Of(ReadOnlySpan<Word> words)
    {
        Span<int> signs = stackalloc int[Most + 1];
        foreach (Word word in words)
            signs[(int)word.Topic]++;
        uint levels = 0;
        for (int topic = 1; topic <= Most; topic++)
            levels |= Level(signs[topic], words.Length) << Shift((Topic)topic);
        return new DocumentTopics(levels);
    }

    /// <summary>From 0, not at all, to 3, through and through.</summary>
    public uint LevelOf(Topic topic) => (_levels >> Shift(topic)) & 3;

    private static int Shift(Topic topic) => 2 * ((int)topic - 1);

    private static uint Level(int signs, int words) => signs * 12 >= words ? 3u : signs * 25 >= words ? 2u : signs * 50 >= words ? 1u : 0u;
}
