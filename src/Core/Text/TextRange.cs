namespace CorpusGen.Core.Text;

/// <summary>A half-open range of UTF-16 code units in a text: <paramref name="Start"/> is in it, <paramref name="End"/> is the first that is not.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public string Of(string text) => text.Substring(Start, Length);

    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    public override string ToString() => $"{Start}..{End}";
}
