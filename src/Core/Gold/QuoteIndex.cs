using System;
using System.Collections.Generic;

namespace CorpusGen.Core.Gold;

/// <summary>Where quotes can begin in a text, sorted by what stands there: thousands of different quotes are found without a pass over the text for each.</summary>
internal sealed class QuoteIndex : IComparer<int>
{
    /// <summary>So many characters are compared, however often the text repeats itself.</summary>
    private const int Compared = 64;

    private readonly string _text;
    private readonly int[] _starts;

    /// <param name="starts">The places at which a quote can begin, in order.</param>
    public QuoteIndex(string text, IEnumerable<int> starts)
    {
        _text = text;
        _starts = [.. starts];
        Array.Sort(_starts, this);
    }

    /// <summary>The places where a quote stands, in the order of the text; null where the text all but says it so often that one pass over it costs less.</summary>
    public IReadOnlyList<int>? PlacesOf(string quote)
    {
        int first = FirstBehind(quote, mayBeEqual: false);
        int count = FirstBehind(quote, mayBeEqual: true) - first;
        if (quote.Length > Compared && (long)count * quote.Length > _text.Length)
            return null;
        int[] places = new int[count];
        Array.Copy(_starts, first, places, 0, count);
        Array.Sort(places);
        return quote.Length <= Compared ? places : Array.FindAll(places, place => string.CompareOrdinal(_text, place, quote, 0, quote.Length) == 0);
    }

    /// <summary>By what stands there; equal beginnings by their places, so that sorting hangs on nothing else.</summary>
    int IComparer<int>.Compare(int left, int right) =>
        string.CompareOrdinal(_text, left, _text, right, Compared) is var order and not 0 ? order : left.CompareTo(right);

    /// <summary>How many of the sorted places come before those that begin with a quote, or with what is compared of it, or with them.</summary>
    private int FirstBehind(string quote, bool mayBeEqual)
    {
        int compared = Math.Min(quote.Length, Compared);
        int low = 0;
        int high = _starts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(_text, _starts[middle], quote, 0, compared);
            (low, high) = order < 0 || (mayBeEqual && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
