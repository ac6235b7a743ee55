using System;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;

namespace CorpusGen.Training;

/// <summary>Brings the labels of the data sets, which follow policies of their own, to the policy of <c>docs/annotation-policy.md</c> where a list can tell.</summary>
internal static class LabelCleaning
{
    /// <summary>
    /// Countries that act ("Syria said") are places, nationalities that some sets leave unmarked or call organisations are groups.
    /// </summary>
    public static void Apply(Span<Word> words, byte[] labels)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (labels[i] == NameLabel.Outside)
                MarkGroup(words, labels, i);
            else if (NameLabel.Opens(labels[i]))
                Rename(words, labels, i);
        }
    }

    private static void Rename(Span<Word> words, byte[] labels, int start)
    {
        int end = start + 1;
        while (!NameLabel.Closes(labels[end - 1]))
            end++;
        NameKind kind = NameLabel.KindOf(labels[start]);
        if (kind is NameKind.Organization or NameKind.Miscellaneous && Matches(words[start..end], NameList.Country))
            kind = NameKind.Place;
        else if (kind is NameKind.Organization or NameKind.Miscellaneous or NameKind.Place && Matches(words[start..end], NameList.Demonym))
            kind = NameKind.Group;
        for (int i = start; i < end; i++)
            labels[i] = (byte)NameLabel.Of(kind, NameLabel.PartOf(labels[i]));
    }

    private static void MarkGroup(Span<Word> words, byte[] labels, int start)
    {
        ListPosition position = words[start].In(NameList.Demonym);
        if (words[start].Role != WordRole.Name || position is not (ListPosition.Whole or ListPosition.First))
            return;
        int end = start + 1;
        while (position != ListPosition.Whole && end < words.Length && words[end].In(NameList.Demonym) is ListPosition.Inside or ListPosition.Last)
            end++;
        if (!Matches(words[start..end], NameList.Demonym) || labels.AsSpan(start, end - start).ContainsAnyExcept((byte)NameLabel.Outside))
            return;
        for (int i = start; i < end; i++)
        {
            NameLabel.Part part = end - start == 1 ? NameLabel.Part.Unit
                : i == start ? NameLabel.Part.Begin
                : i == end - 1 ? NameLabel.Part.Last
                : NameLabel.Part.Inside;
            labels[i] = (byte)NameLabel.Of(NameKind.Group, part);
        }
    }

    private static bool Matches(ReadOnlySpan<Word> name, NameList list)
    {
        if (name.Length == 1)
            return name[0].In(list) == ListPosition.Whole;
        for (int i = 0; i < name.Length; i++)
        {
            ListPosition expected = i == 0 ? ListPosition.First : i == name.Length - 1 ? ListPosition.Last : ListPosition.Inside;
            if (name[i].In(list) != expected)
                return false;
        }

        return true;
    }
}
