using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>"Derek Vane, of Oak Close, Great Barrow, admitted it": behind the street that somebody is of stands its town, though the town reads like somebody. Reports from courts are full of it.</summary>
internal static class Addresses
{
    /// <summary>More words than the name of a street has.</summary>
    private const int LongestStreet = 5;

    private static readonly HashSet<uint> Streets = Tokenizer.HashesOf(
        "street st road rd lane avenue ave close drive crescent terrace way court grove gardens row square mews boulevard");

    private static readonly uint Of = Tokenizer.HashOf("of");

    /// <summary>Whether a name stands where the town of an address does: between marks, so that of "of Oak Close, Ann Pell of Mill Lane" none is it.</summary>
    public static bool IsTown(TokenizedText text, TextRange name)
    {
        var tokens = text.Tokens;
        int behind = TitleBefore.TokenAt(tokens, name.End);
        if (behind < tokens.Length && text.Text[tokens[behind].Start] is not (',' or '.' or ';'))
            return false;
        int comma = TitleBefore.TokenAt(tokens, name.Start) - 1;
        return comma > 2 && text.Text[tokens[comma].Start] == ',' && Streets.Contains(tokens[comma - 1].Hash) && tokens[comma - 1].Has(TokenFlags.Capitalized) && IsOfStreet(tokens, comma - 2);
    }

    /// <summary>Whether capitals before an index lead back to an "of".</summary>
    private static bool IsOfStreet(ReadOnlySpan<Token> tokens, int last)
    {
        int first = last;
        while (first > 0 && last - first < LongestStreet && tokens[first].Has(TokenFlags.Capitalized))
            first--;
        return first < last && tokens[first].Hash == Of;
    }
}
