using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Findings;

/// <summary>A name as someone wrote it, made ready to be compared with many others.</summary>
/// <remarks>
/// A column of the table of edit distances is two numbers of 64 bits, which say where it goes up and where down; the next column follows from it in a dozen
/// steps (Hyyrö 2003, with swaps of neighbours). So a name costs as many steps as it has letters, and not their product.
/// </remarks>
internal sealed class WrittenName
{
    /// <summary>Longer names are compared by their beginnings, so that a hostile one costs no more.</summary>
    public const int LongestCompared = 64;

    private const int Ascii = 128;

    /// <summary>For each letter where in the name it stands.</summary>
    private readonly ulong[] _places = new ulong[Ascii];
    private readonly Dictionary<char, ulong>? _placesOfOthers;
    private readonly int _length;

    public WrittenName(string name)
    {
        _length = Math.Min(name.Length, LongestCompared);
        for (int i = 0; i < _length; i++)
        {
            char c = Casing.Lower(name[i]);
            if (c < Ascii)
                _places[c] |= 1UL << i;
            else
                (_placesOfOthers ??= [])[c] = PlacesOf(c) | (1UL << i);
        }
    }

    /// <summary>How many letters must be added, left out, replaced or swapped with their neighbour to make one of the other, without regard to case.</summary>
    public int DistanceTo(string name)
    {
        int length = Math.Min(name.Length, LongestCompared);
        if (_length == 0)
            return length;
        ulong last = 1UL << (_length - 1);
        ulong up = ulong.MaxValue;
        ulong down = 0;
        ulong diagonal = 0;
        ulong before = 0;
        int distance = _length;
        for (int i = 0; i < length; i++)
        {
            ulong places = PlacesOf(Casing.Lower(name[i]));
            ulong swapped = ((~diagonal & places) << 1) & before;
            diagonal = (((places & up) + up) ^ up) | places | down | swapped;
            ulong right = down | ~(diagonal | up);
            ulong left = diagonal & up;
            distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            right = (right << 1) | 1;
            up = (left << 1) | ~(diagonal | right);
            down = right & diagonal;
            before = places;
        }

        return distance;
    }

    private ulong PlacesOf(char c) => c < Ascii ? _places[c] : _placesOfOthers is not null && _placesOfOthers.TryGetValue(c, out ulong places) ? places : 0;
}
