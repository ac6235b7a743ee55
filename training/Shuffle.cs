namespace CorpusGen.Training;

/// <summary>A fixed pseudo-random order (xorshift64*), the same in every version of the runtime.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15UL;

    public void Apply<T>(T[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    public int Next(int bound)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)((_state * 0x2545F4914F6CDD1DUL >> 33) % (ulong)bound);
    }
}
