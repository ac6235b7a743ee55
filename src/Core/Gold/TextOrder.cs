using System;

namespace CorpusGen.Core.Gold;

/// <summary>All places of a text, sorted by all that stands from there on: by twice as many characters from round to round (Manber and Myers 1990).</summary>
/// <remarks>However often a text repeats itself, no two places are compared by their characters: what stands behind them has been sorted before.</remarks>
internal sealed class TextOrder
{
    /// <summary>So many characters, each or the end of the text a number of 17 bits, are the first key.</summary>
    private const int AtFirst = 3;
    private const int Bits = 17;

    private readonly int[] _order;
    private readonly long[] _keys;

    /// <summary>For each place how many come before those that are like it as far as is known.</summary>
    private readonly int[] _ranks;

    private TextOrder(string text)
    {
        _order = new int[text.Length];
        _keys = new long[text.Length];
        _ranks = new int[text.Length];
        for (int i = text.Length - 1; i >= 0; i--)
        {
            _order[i] = i;
            long behind = i + 1 < text.Length ? _keys[i + 1] >> Bits : 0;
            _keys[i] = behind | ((long)(text[i] + 1) << (Bits * (AtFirst - 1)));
        }
    }

    /// <summary>The places in that order; where the text ends comes before every character.</summary>
    public static int[] Of(string text)
    {
        var order = new TextOrder(text);
        Array.Sort(order._keys, order._order);
        bool isSorted = order.Rank();
        for (int known = AtFirst; !isSorted; known *= 2)
        {
            order.SortAlike(known);
            isSorted = order.Rank();
        }

        return order._order;
    }

    /// <summary>Sorts those that are alike as far as is known by what is known of the places behind that.</summary>
    private void SortAlike(int known)
    {
        for (int start = 0, end; start < _order.Length; start = end)
        {
            int rank = _ranks[_order[start]];
            for (end = start + 1; end < _order.Length && _ranks[_order[end]] == rank;)
                end++;
            if (end == start + 1)
                continue;
            for (int i = start; i < end; i++)
                _keys[i] = _order[i] + known < _order.Length ? _ranks[_order[i] + known] + 1 : 0;
            Array.Sort(_keys, _order, start, end - start);
        }
    }

    /// <returns>Whether no two are alike any more.</returns>
    private bool Rank()
    {
        bool isSorted = true;
        for (int i = 0, rank = 0, before = -1; i < _order.Length; i++)
        {
            int known = _ranks[_order[i]];
            if (known != before || _keys[i] != _keys[i - 1])
                rank = i;
            else
                isSorted = false;
            before = known;
            _ranks[_order[i]] = rank;
        }

        return isSorted;
    }
}
