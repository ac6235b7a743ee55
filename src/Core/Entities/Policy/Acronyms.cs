using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Short forms that a name introduces in brackets behind it: "the Ministry of Agriculture (MAG)", "the University of Namibia (Unam)".</summary>
internal static class Acronyms
{
    /// <summary>Longer names have no short form; without an end, a hostile text would cost the square of its length.</summary>
    private const int LongestName = 16;

    private static readonly HashSet<uint> Bodies = Tokenizer.HashesOf(
        "team commission committee agency party union ministry unit board council authority association federation institute bureau service office "
        + "company corporation group organisation organization front army police movement court tribunal centre center network alliance");

    public static IEnumerable<Name> InBrackets(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int at = name.Words.End + 1;
            // "the Yisa Lano party (YLP)".
            if (at < tagging.Words.Length && tagging.Words[at - 1].Shape == WordShape.Lower)
                at++;
            if (name.Kind is not (EntityKind.Organization or EntityKind.Place) || name.Words.Length is < 2 or > LongestName || at + 1 >= tagging.Words.Length)
                continue;
            if (tagging.Words[at - 1].Shape == WordShape.Bracket && tagging.Words[at].Has(WordFlags.InBrackets) && tagging.Words[at + 1].Shape == WordShape.Bracket
                && tagging.Words[at].Role == WordRole.Name && IsShortFor(at, name, tagging))
                yield return Name.Certain(at, at + 1, name.Kind.Value);
        }
    }

    /// <summary>"the CAT" where the document has a Central Administrative Tribunal: initials of an organisation that is named in full.</summary>
    public static IEnumerable<Name> OfInitials(List<Name> names, NameTagging tagging)
    {
        var bodies = new Dictionary<int, Name>();
        foreach (Name name in names)
        {
            if (name.Kind == EntityKind.Organization && name.Words.Length is > 2 and <= LongestName)
                bodies[name.Words.Start] = name;
        }

        if (bodies.Count == 0)
            yield break;
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                Word word = tagging.Words[i];
                if (word.Shape != WordShape.ShortUpper || word.Lettering == Lettering.Capitals)
                    continue;
                int start = tagging.Evidence.LongFormOf(tagging.Words, i);
                int letters = Letters(tagging, word);
                if (letters > 2 && start >= 0 && bodies.TryGetValue(start, out Name body) && Capitals(tagging.Words, body) == letters)
                    yield return Name.Certain(i, i + 1, EntityKind.Organization);
            }
        }
    }

    /// <summary>The letters of a word, without soft hyphens and the like.</summary>
    private static int Letters(NameTagging tagging, in Word word)
    {
        int letters = 0;
        for (int i = word.Start; i < word.End; i++)
            letters += char.IsLetter(tagging.Text.Text[i]) ? 1 : 0;
        return letters;
    }

    private static int Capitals(Span<Word> words, Name name)
    {
        int capitals = 0;
        for (int i = name.Words.Start; i < name.Words.End; i++)
            capitals += words[i].Role == WordRole.Name ? 1 : 0;
        return capitals;
    }

    /// <summary>"a special investigation team (SIT)": initials in brackets behind what a body is called in lower case.</summary>
    public static IEnumerable<Name> OfBodiesInLowerCase(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            int at = run.Start;
            if (run.Length != 1 || tagging.Words[at].Shape != WordShape.ShortUpper || !tagging.Words[at].Has(WordFlags.InBrackets) || at < 3 || at + 1 >= tagging.Words.Length)
                continue;
            if (tagging.Words[at - 1].Shape == WordShape.Bracket && tagging.Words[at + 1].Shape == WordShape.Bracket && Bodies.Contains(tagging.Words[at - 2].Hash)
                && SpellBackwards(tagging, at))
                yield return Name.Certain(at, at + 1, EntityKind.Organization);
        }
    }

    /// <summary>Whether the words before a bracket have the initials of the word in it; "of" and "and" may be left out.</summary>
    private static bool SpellBackwards(NameTagging tagging, int at)
    {
        string text = tagging.Text.Text;
        int letter = tagging.Words[at].End - 1;
        int word = at - 2;
        while (letter >= tagging.Words[at].Start && word >= 0 && !tagging.Words[word + 1].Has(WordFlags.SentenceStart))
        {
            if (!char.IsLetter(text[letter]))
            {
                letter--;
                continue;
            }

            if (Same(tagging.Words[word].Initial, text[letter]))
                letter--;
            else if (tagging.Words[word].Role != WordRole.Link)
                return false;
            word--;
        }

        return letter < tagging.Words[at].Start;
    }

    private static bool IsShortFor(int at, Name name, NameTagging tagging)
    {
        string text = tagging.Text.Text;
        int from = tagging.Words[name.Words.Start].Start;
        int to = tagging.Words[name.Words.End - 1].End;
        return Abbreviates(text.AsSpan(tagging.Words[at].Start, tagging.Words[at].End - tagging.Words[at].Start), text.AsSpan(from, to - from));
    }

    /// <summary>Whether the letters of a short form stand in the name in their order, the first of them at the start of one of its words; the s of "NGOs" need not.</summary>
    public static bool Abbreviates(string shorter, string fuller) => Abbreviates(shorter.AsSpan(), fuller.AsSpan());

    private static bool Abbreviates(ReadOnlySpan<char> shorter, ReadOnlySpan<char> fuller)
    {
        if (shorter.Length > 2 && shorter[^1] == 's' && char.IsUpper(shorter[^2]))
            shorter = shorter[..^1];
        if (shorter.Length < 2)
            return false;
        for (int i = 0; i < fuller.Length; i++)
        {
            bool opens = i == 0 || !char.IsLetter(fuller[i - 1]);
            if (opens && Same(fuller[i], shorter[0]) && Follows(shorter[1..], fuller[(i + 1)..]))
                return true;
        }

        return false;
    }

    private static bool Follows(ReadOnlySpan<char> letters, ReadOnlySpan<char> name)
    {
        int letter = 0;
        for (int i = 0; i < name.Length && letter < letters.Length; i++)
        {
            while (letter < letters.Length && !char.IsLetterOrDigit(letters[letter]))
                letter++;
            if (letter < letters.Length && Same(name[i], letters[letter]))
                letter++;
        }

        return letter == letters.Length;
    }

    private static bool Same(char left, char right) => Casing.Lower(left) == Casing.Lower(right);
}
