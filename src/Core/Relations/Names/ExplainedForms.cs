using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>Finds short forms that the text itself explains: "Médecins Sans Frontières (MSF)", "the MSF (Médecins Sans Frontières)".</summary>
internal static class ExplainedForms
{
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
            (NameForm shorter, NameForm fuller) = inside.Form.IsAcronym ? (inside.Form, before.Form) : (before.Form, inside.Form);
            if (shorter.IsAcronym && fuller.Words.Count > 1 && !explained.ContainsKey(shorter.Identity))
                explained.Add(shorter.Identity, fuller.Identity);
        }

        return explained;
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
