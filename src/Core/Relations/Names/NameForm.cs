using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>How one mention names its entity, taken apart: the name itself, and what stands around it.</summary>
/// <param name="Text">The name as written, without title and possessive, its white space collapsed, what shows nothing taken out.</param>
/// <param name="Words">Its words, folded; without a person's generation (Jr, III), a company's legal form, a leading "the".</param>
/// <param name="Title">A person's last title before the name, folded, or empty.</param>
/// <param name="Generation">A person's <c>jr</c>, <c>sr</c>, <c>iii</c>, or empty.</param>
internal sealed record NameForm(string Text, EquatableArray<string> Words, string Title, string Generation)
{
    /// <summary>What two equal names have in common.</summary>
    public string Key { get; } = string.Join(" ", Words.Items);

    /// <summary>What two mentions have in common that name in one form.</summary>
    public string Identity { get; } = string.Join(" ", Words.Items) + "|" + Generation + (Titles.IsRegnal(Title) && Words.Count == 1 ? "|regnal" : "");

    public string First => Words[0];

    public string Last => Words[Words.Count - 1];

    /// <summary>Whether the name is written as an acronym is: <c>WHO</c>, <c>U.N.</c></summary>
    public bool IsAcronym => Words.Count == 1 && Words[0].Length is >= 2 and <= 8 && !HasLower(Text);

    /// <summary>The same name after a title that stands before the mention.</summary>
    public NameForm After(string title) => new(Text, Words, title, Generation);

    public static NameForm Of(string mention, EntityKind kind) => kind == EntityKind.Person ? PersonForm(Tokenizer.Shown(mention)) : ThingForm(Tokenizer.Shown(mention), kind);

    /// <summary>Whether all words of this name stand together in the other at the index.</summary>
    public bool StandsIn(NameForm other, int index)
    {
        if (index < 0 || index + Words.Count > other.Words.Count)
            return false;
        for (int i = 0; i < Words.Count; i++)
        {
            if (!string.Equals(Words[i], other.Words[index + i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static NameForm PersonForm(string mention)
    {
        List<string> pieces = Pieces(mention);
        int start = TitleLength(pieces);
        string title = start == 0 ? "" : NameFold.Key(pieces[start - 1]);
        int end = pieces.Count;
        string generation = "";
        if (end - start > 1 && Titles.IsGeneration(NameFold.Key(pieces[end - 1])))
            generation = NameFold.Key(pieces[--end]);

        var words = new List<string>();
        for (int i = start; i < end; i++)
            words.AddRange(IsInitials(pieces[i]) ? Letters(pieces[i]) : NameFold.Words(pieces[i]));
        bool reigns = end - start == 1 && Titles.IsRegnal(title);
        string text = Written(pieces, reigns ? start - 1 : start, pieces.Count);
        return Finish(text, words, title, generation);
    }

    private static NameForm ThingForm(string mention, EntityKind kind)
    {
        List<string> pieces = Pieces(mention);
        int start = pieces.Count > 1 && string.Equals(pieces[0], "the", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        string text = Written(pieces, start, pieces.Count);
        return Finish(text, ThingNames.Normalize(NameFold.Words(text), kind), "", "");
    }

    /// <summary>A name without one letter or digit in it is its own word, so that every form has one.</summary>
    private static NameForm Finish(string text, List<string> words, string title, string generation) =>
        new(text, words.Count > 0 ? words.ToEquatableArray() : EquatableArray.Of(text), title, generation);

    private static List<string> Pieces(string mention)
    {
        var pieces = new List<string>();
        string name = NameFold.WithoutPossessive(mention);
        int start = -1;
        for (int i = 0; i <= name.Length; i++)
        {
            bool inside = i < name.Length && !char.IsWhiteSpace(name[i]);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            pieces.Add(name.Substring(start, i - start));
            start = -1;
        }

        return pieces.Count > 0 ? pieces : [mention];
    }

    /// <summary>How many words at the front are a title; at least one word is left as the name.</summary>
    private static int TitleLength(List<string> pieces)
    {
        int length = 0;
        for (int i = 0; i < pieces.Count - 1; i++)
        {
            string word = NameFold.Key(pieces[i]);
            if (Titles.IsTitle(word))
                length = i + 1;
            else if (!Titles.IsModifier(word) && !IsCountryOf(i, pieces))
                break;
        }

        return length < pieces.Count && Titles.IsGeneration(NameFold.Key(pieces[length])) ? 0 : length;
    }

    /// <summary>The first word of "Russian President Putin".</summary>
    private static bool IsCountryOf(int index, List<string> pieces) =>
        index == 0 && pieces.Count > 2 && (Titles.IsOfState(NameFold.Key(pieces[1])) || Titles.IsOfState(NameFold.Key(pieces[2])) && pieces.Count > 3);

    private static string Written(List<string> pieces, int start, int end)
    {
        string text = string.Join(" ", pieces.GetRange(start, end - start));
        return text.TrimEnd(',', ';', ':') is { Length: > 0 } trimmed ? trimmed : text;
    }

    /// <summary><c>J.K.</c> and <c>J.</c>: letters with a dot after each.</summary>
    private static bool IsInitials(string piece)
    {
        if (piece.Length < 2 || piece.Length % 2 != 0)
            return false;
        for (int i = 0; i < piece.Length; i += 2)
        {
            if (!char.IsUpper(piece[i]) || piece[i + 1] != '.')
                return false;
        }

        return true;
    }

    private static IEnumerable<string> Letters(string initials)
    {
        for (int i = 0; i < initials.Length; i += 2)
            yield return NameFold.Key(initials.Substring(i, 1));
    }

    private static bool HasLower(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }
}
