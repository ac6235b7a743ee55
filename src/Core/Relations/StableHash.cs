namespace CorpusGen.Core.Relations;

/// <summary>FNV-1a over UTF-16 units: the same on every machine and in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Adds a text and its end, so that "ab", "c" and "a", "bc" differ.</summary>
    public static uint Add(uint hash, string text)
    {
        foreach (char c in text)
            hash = Add(hash, c);
        return Add(hash, 0xFFFFu);
    }

    public static uint Add(uint hash, uint value) => unchecked((hash ^ value) * Prime);
}
