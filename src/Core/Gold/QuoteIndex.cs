using System;
using System.Collections.Generic;

namespace CorpusGen.Core.Gold;

/// <summary>
/// Where quotes can begin in a text, sorted by what stands there: thousands of different quotes are found without a pass over the text for each.
/// </summary>
internal sealed class QuoteIndex
{
    /// <summary>To sort the places of a quote that stands at more than one of so many costs more than a pass over the text.</summary>
    private const int Rare = 16;

    private readonly string _text;
    private readonly int[] _starts;

    /// <param name="canStart">Whether a quote can begin at a place.</param>
    public QuoteIndex(string text, Predicate<int> canStart)
    {
        _text = text;
        _starts = Array.FindAll(TextOrder.Of(text), canStart);
    }

    /// <summary>The places where a quote stands, in the order of the text; null where they are so many that one pass over it costs less.</summary>
    public IReadOnlyList<int>? PlacesOf(string quote)
    {
        int first = FirstBehind(quote, mayBeEqual: false);
        int count = FirstBehind(quote, mayBeEqual: true) - first;
        if (count > _text.Length / Rare)
            return null;
        int[] places = new int[count];
        Array.Copy(_starts, first, places, 0, count);
        Array.Sort(places);
        return places;
    }

    /// <summary>How many of the sorted places come before those that begin with a quote, or with them.</summary>
    private int FirstBehind(string quote, bool mayBeEqual)
    {
        int low = 0;
        int high = _starts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(_text, _starts[middle], quote, 0, quote.Length);
            (low, high) = order < 0 || (mayBeEqual && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
