namespace CorpusGen.Core.Text;

/// <summary>Which characters of a text belong to something already: who asks of a range looks at no other ranges.</summary>
/// <param name="length">Of the text.</param>
internal sealed class OccupiedText(int length)
{
    private readonly bool[] _taken = new bool[length];

    public void Take(TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            _taken[i] = true;
    }

    /// <summary>Whether nothing has a part of a range.</summary>
    public bool IsFree(TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (_taken[i])
                return false;
        }

        return true;
    }
}
