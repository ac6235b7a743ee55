using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities.Policy;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>Finds short forms that the text itself explains: "Médecins Sans Frontières (MSF)", "the MSF (Médecins Sans Frontières)".</summary>
internal static class ExplainedForms
{
    private const int LongestShortForm = 12;

    /// <summary>The identity of each explained short form, with that of the full form it is first explained by.</summary>
    public static IReadOnlyDictionary<string, string> Read(TokenizedText text, IReadOnlyList<NamedMention> mentions)
    {
        var explained = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 1; i < mentions.Count; i++)
        {
            NamedMention before = mentions[i - 1];
            NamedMention inside = mentions[i];
            if (!IsParenthesis(text.Text, before.Range.End, inside.Range))
                continue;
            (NameForm shorter, NameForm fuller) = IsShort(inside.Form, before.Form) ? (inside.Form, before.Form) : (before.Form, inside.Form);
            if (IsShort(shorter, fuller) && fuller.Words.Count > 1 && !explained.ContainsKey(shorter.Identity))
                explained.Add(shorter.Identity, fuller.Identity);
        }

        return explained;
    }

    /// <summary>An acronym, or a word of the other name's letters: ZZGwP, Unam for the University of Namibia.</summary>
    private static bool IsShort(NameForm shorter, NameForm fuller) =>
        shorter.IsAcronym
        || (shorter.Words.Count == 1 && shorter.Text.Length <= LongestShortForm && (shorter.Text.Count(char.IsUpper) > 2 || Acronyms.Abbreviates(shorter.Text, fuller.Text)));

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
