using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Fields;

/// <summary>Where the fields with misfits have values that fit.</summary>
internal sealed class ValidValues(IEnumerable<FieldPath> fields) : IFieldSink
{
    private readonly HashSet<FieldPath> _fields = [.. fields];

    /// <summary>
    /// In the order of paths and lines, since the documents are: by the field, for all formats and for each, of all values and of those written as lists.
    /// </summary>
    private readonly Dictionary<(FieldPath Field, string Extension, bool AreLists), List<Place>> _places = [];

    public void Fits(FieldPath field, FieldValue value)
    {
        if (!_fields.Contains(field))
            return;
        foreach (string extension in (string[])["", ExtensionOf(value.Place)])
        {
            Add((field, extension, false), value.Place);
            if (value is FieldList)
                Add((field, extension, true), value.Place);
        }
    }

    public void Misfits(FieldPath field, FieldValue value, FieldDefinition definition, FieldType expected)
    {
    }

    public void Lacks(FieldPath field, FieldDefinition definition, FieldMap? map)
    {
    }

    public void Refers(FieldText value, string id)
    {
    }

    public void Report(Finding finding)
    {
    }

    /// <summary>
    /// The neighbour with more of the path in common: the last before, or the first behind, in the order of paths and lines. One that shows the shape is better
    /// than one that does not, and one in the same format than one in another.
    /// </summary>
    public Place? Nearest(FieldPath field, Place place, bool isList)
    {
        string extension = ExtensionOf(place);
        return (isList ? Nearest((field, extension, true), place) ?? Nearest((field, "", true), place) : null)
            ?? Nearest((field, extension, false), place)
            ?? Nearest((field, "", false), place);
    }

    /// <summary>What stands on the line of the misfit itself is no example of another.</summary>
    private Place? Nearest((FieldPath Field, string Extension, bool AreLists) key, Place place)
    {
        if (!_places.TryGetValue(key, out List<Place>? places))
            return null;
        int low = 0;
        int high = places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Compare(places[middle], place) < 0 ? (middle + 1, high) : (low, middle);
        }

        Place? before = low > 0 ? places[low - 1] : null;
        while (low < places.Count && Compare(places[low], place) == 0)
            low++;
        Place? behind = low < places.Count ? places[low] : null;
        if (before is null || behind is null)
            return before ?? behind;
        return InCommon(behind.Path, place.Path) > InCommon(before.Path, place.Path) ? behind : before;
    }

    private void Add((FieldPath Field, string Extension, bool AreLists) key, Place place)
    {
        if (!_places.TryGetValue(key, out List<Place>? places))
            _places.Add(key, places = []);
        places.Add(place);
    }

    private static string ExtensionOf(Place place) => Casing.Lower(place.Path.Substring(place.Path.LastIndexOf('.') + 1));

    private static int Compare(Place left, Place right)
    {
        int paths = string.CompareOrdinal(left.Path, right.Path);
        return paths != 0 ? paths : left.StartLine.CompareTo(right.StartLine);
    }

    /// <summary>How many folders two paths share.</summary>
    private static int InCommon(string left, string right)
    {
        int folders = 0;
        for (int i = 0; i < left.Length && i < right.Length && left[i] == right[i]; i++)
            folders += left[i] == '/' ? 1 : 0;
        return left == right ? int.MaxValue : folders;
    }
}
