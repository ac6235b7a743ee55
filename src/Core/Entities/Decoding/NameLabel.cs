using System.Collections.Generic;

namespace CorpusGen.Core.Entities.Decoding;

/// <summary>What the model tells apart. <see cref="Miscellaneous"/> becomes an event, a work or nothing by <see cref="AnnotationPolicy"/>.</summary>
internal enum NameKind : byte
{
    Person,
    Organization,
    Place,
    Group,
    Miscellaneous,
}

/// <summary>The labels of words: outside a name, or a kind with the part of the name (begin, inside, last, unit).</summary>
internal static class NameLabel
{
    public const int Kinds = 5;
    public const int Count = 1 + (4 * Kinds);
    public const int Outside = 0;

    public enum Part
    {
        Begin,
        Inside,
        Last,
        Unit,
    }

    public static int Of(NameKind kind, Part part) => 1 + (4 * (int)kind) + (int)part;

    public static NameKind KindOf(int label) => (NameKind)((label - 1) >> 2);

    public static Part PartOf(int label) => (Part)((label - 1) & 3);

    /// <summary>Whether a label leaves no name open behind it.</summary>
    public static bool Closes(int label) => label == Outside || PartOf(label) >= Part.Last;

    /// <summary>Whether a label goes on with no name.</summary>
    public static bool Opens(int label) => label == Outside || PartOf(label) is Part.Begin or Part.Unit;

    public static bool MayFollow(int label, int previous) =>
        Opens(label) ? Closes(previous) : !Closes(previous) && KindOf(label) == KindOf(previous);

    public static string Show(int label) => label == Outside ? "O" : "BILU"[(label - 1) & 3] + "-" + KindOf(label);

    /// <summary>The names that a sequence of labels spells, as ranges of its indices.</summary>
    public static IEnumerable<(int Start, int End, NameKind Kind)> Spans(IReadOnlyList<byte> labels, int offset, int count)
    {
        int start = -1;
        for (int i = offset; i < offset + count; i++)
        {
            int label = labels[i];
            if (label == Outside)
                continue;
            if (Opens(label))
                start = i;
            if (Closes(label))
                yield return (start, i + 1, KindOf(label));
        }
    }
}
