using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities.Policy;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>Finds short forms that the text itself explains: "Médecins Sans Frontières (MSF)", "the MSF (Médecins Sans Frontières)", "Hon Hai Precision, better known as Foxconn", "Ann Pryce, born Ann Tillery".</summary>
internal static class ExplainedForms
{
    private const int LongestShortForm = 12;

    /// <summary>"… , also known as the".</summary>
    private const int LongestLink = 32;

    /// <summary>" (born ".</summary>
    private const int LongestBirth = 7;

    private static readonly HashSet<string> Adverbs = Titles.Set("better best also popularly widely commonly formerly previously now locally");

    /// <summary>The identity of each explained short form, with that of the full form it is first explained by.</summary>
    public static IReadOnlyDictionary<string, string> Read(TokenizedText text, IReadOnlyList<NamedMention> mentions)
    {
        var explained = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 1; i < mentions.Count; i++)
        {
            NamedMention before = mentions[i - 1];
            NamedMention inside = mentions[i];
            if (IsKnownAs(text.Text, before.Range.End, inside.Range.Start) || IsBirthName(text.Text, before.Range.End, inside))
            {
                Explain(explained, inside.Form, before.Form);
                continue;
            }

            if (!IsParenthesis(text.Text, before.Range.End, inside.Range))
                continue;
            (NameForm shorter, NameForm fuller) = IsShort(inside.Form, before.Form) ? (inside.Form, before.Form) : (before.Form, inside.Form);
            if (IsShort(shorter, fuller) && fuller.Words.Count > 1 && !explained.ContainsKey(shorter.Identity))
                explained.Add(shorter.Identity, fuller.Identity);
        }

        return explained;
    }

    /// <summary>The form of fewer words, then letters, is short for the other: fuller forms found entities.</summary>
    private static void Explain(Dictionary<string, string> explained, NameForm one, NameForm other)
    {
        int order = one.Words.Count != other.Words.Count ? one.Words.Count - other.Words.Count
            : one.Key.Length != other.Key.Length ? one.Key.Length - other.Key.Length
            : string.CompareOrdinal(one.Identity, other.Identity);
        (NameForm shorter, NameForm fuller) = order < 0 ? (one, other) : (other, one);
        if (order != 0 && !explained.ContainsKey(shorter.Identity))
            explained.Add(shorter.Identity, fuller.Identity);
    }

    /// <summary>Whether ", (also) known as" or ", alias" lies between, and nothing else. "known for" and "known as the home of" say something other.</summary>
    private static bool IsKnownAs(string text, int end, int start)
    {
        if (start - end is < 5 or > LongestLink || text[end] is not (',' or ' '))
            return false;
        string[] words = text.Substring(end, start - end).Trim(',', ' ', '“', '"').Split(' ');
        int at = words.Length > 1 && Adverbs.Contains(words[0]) ? 1 : 0;
        if (words[at] == "alias")
            return words.Length == at + 1;
        return words.Length >= at + 2 && words[at] is "known" or "called" && words[at + 1] == "as" && (words.Length == at + 2 || (words.Length == at + 3 && words[at + 2] == "the"));
    }

    /// <summary>Whether ", born" or "(née" lies between, and nothing else. Of a surname alone it says nothing that later surnames could be told by, and "born Ann Reed's heir" tells of another.</summary>
    private static bool IsBirthName(string text, int end, NamedMention inside)
    {
        if (inside.Range.Start - end is < 5 or > LongestBirth || inside.Form.Words.Count < 2 || (inside.Range.End < text.Length && text[inside.Range.End] is '\'' or '’'))
            return false;
        return text.Substring(end, inside.Range.Start - end) is ", born " or " (born " or ", née " or " (née " or ", nee " or " (nee ";
    }

    /// <summary>An acronym, or a word of the other name's letters: ZZGwP, Unam for the University of Namibia.</summary>
    private static bool IsShort(NameForm shorter, NameForm fuller) =>
        shorter.IsAcronym
        || (shorter.Words.Count == 1 && shorter.Text.Length <= LongestShortForm && (shorter.Text.Count(char.IsUpper) > 2 || Acronyms.Abbreviates(shorter.Text, fuller.Text) || IsOfAnotherLanguage(shorter, fuller)));

    /// <summary>Comibol for the Bolivian Mining Corporation, Corporación Minera de Bolivia: it begins as one of its words does and has the first letter of another. "(Reuters)" has none.</summary>
    private static bool IsOfAnotherLanguage(NameForm shorter, NameForm fuller)
    {
        var initials = NameFold.Words(fuller.Text).Where(word => word.Length > 3).Select(word => word[0]).Distinct().ToList();
        return initials.Count > 2 && initials.Contains(shorter.First[0]) && shorter.Text.Length > 3 && initials.Count(initial => shorter.First.IndexOf(initial) >= 0) > 1;
    }

    /// <summary>Whether one blank and an opening bracket, perhaps a quotation mark, lie between, and a closing one follows.</summary>
    private static bool IsParenthesis(string text, int end, TextRange inside)
    {
        int gap = inside.Start - end;
        return gap is > 0 and <= 3
            && text.IndexOf('(', end, gap) >= 0
            && inside.End < text.Length
            && text.IndexOf(')', inside.End, Math.Min(2, text.Length - inside.End)) >= 0;
    }
}
