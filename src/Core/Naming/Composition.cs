using System;
using System.Text;

namespace CorpusGen.Core.Naming;

/// <summary>Composes letters and their marks, as Unicode's normalisation form C does: e and a combining acute become é.</summary>
/// <remarks>
/// The framework's own normalisation does nothing where a machine runs without ICU, and the same seeds are to give the same names there. This one leaves
/// alone what no name depends on: letters that are only another code for the same letter, as the compatibility ideographs are.
/// </remarks>
internal static class Composition
{
    private const char FirstSyllable = '\uAC00', LastSyllable = '\uD7A3', FirstLead = '\u1100', FirstVowel = '\u1161', NoTail = '\u11A7';

    private const int Leads = 19, Vowels = 21, Tails = 28;

    /// <summary>The text, composed. Linear in its length; the same string where nothing is to be composed.</summary>
    public static string Compose(string text) => NeedsWork(text) ? Recompose(Decompose(text)) : text;

    private static bool NeedsWork(string text)
    {
        // Everything below U+0300 is composed as it stands.
        foreach (char c in text)
        {
            if (c >= '\u0300')
                return true;
        }

        return false;
    }

    /// <summary>Letters and marks apart, the marks of each letter in the order of their classes.</summary>
    private static char[] Decompose(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        foreach (char c in text)
            AppendApart(builder, c);
        char[] apart = builder.ToString().ToCharArray();
        for (int start = 0; start < apart.Length;)
        {
            int end = start;
            while (end < apart.Length && CompositionTable.ClassOf(apart[end]) != 0)
                end++;
            if (end - start > 1)
                SortMarks(apart, start, end);
            start = end + 1;
        }

        return apart;
    }

    private static void AppendApart(StringBuilder apart, char c)
    {
        if (!CompositionTable.TryDecompose(c, out char letter, out char mark))
        {
            apart.Append(c);
            return;
        }

        // No letter is made of more than a handful.
        AppendApart(apart, letter);
        apart.Append(mark);
    }

    /// <summary>A stable sort by class. By counting, since a hostile text may have a million marks in a row.</summary>
    private static void SortMarks(char[] text, int start, int end)
    {
        var marks = new char[end - start];
        Array.Copy(text, start, marks, 0, marks.Length);
        var places = new int[CompositionTable.ClassCount];
        foreach (char mark in marks)
            places[CompositionTable.ClassOf(mark)]++;
        for (int i = 0, place = start; i < places.Length; i++)
            (places[i], place) = (place, place + places[i]);
        foreach (char mark in marks)
            text[places[CompositionTable.ClassOf(mark)]++] = mark;
    }

    private static string Recompose(char[] apart)
    {
        // In place: what is composed is never longer.
        int length = 0;
        int letter = -1;
        int lastClass = 0;
        foreach (char c in apart)
        {
            int markClass = CompositionTable.ClassOf(c);

            // A mark reaches its letter unless one of its own class, or another letter, stands between.
            bool reaches = letter >= 0 && (letter == length - 1 || (lastClass != 0 && lastClass < markClass));
            if (reaches && TryCompose(apart[letter], c, out char together))
            {
                apart[letter] = together;
                continue;
            }

            apart[length++] = c;
            lastClass = markClass;
            if (markClass == 0)
                letter = length - 1;
        }

        return new string(apart, 0, length);
    }

    private static bool TryCompose(char first, char second, out char composed)
    {
        if (CompositionTable.TryCompose(first, second, out composed))
            return true;
        if (IsWithin(first, FirstLead, Leads) && IsWithin(second, FirstVowel, Vowels))
        {
            composed = (char)(FirstSyllable + ((first - FirstLead) * Vowels + (second - FirstVowel)) * Tails);
            return true;
        }

        bool takesTail = first is >= FirstSyllable and <= LastSyllable && (first - FirstSyllable) % Tails == 0;
        if (takesTail && second > NoTail && second < NoTail + Tails)
        {
            composed = (char)(first + (second - NoTail));
            return true;
        }

        return false;
    }

    private static bool IsWithin(char c, char first, int count) => c >= first && c < first + count;
}
