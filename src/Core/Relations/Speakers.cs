using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>"HOLT: Good morning.": who speaks in a transcript.</summary>
internal static class Speakers
{
    /// <summary>Whether a name has the place of a speaker: at the head of a line, before a colon.</summary>
    public static bool IsOne(TokenizedText text, TextRange name)
    {
        var tokens = text.Tokens;
        int first = TitleBefore.TokenAt(tokens, name.Start);
        int colon = TitleBefore.TokenAt(tokens, name.End);
        return colon < tokens.Length && tokens[first].Has(TokenFlags.LineBefore) && text.Text[tokens[colon].Start] == ':' && !tokens[colon].Has(TokenFlags.SpaceBefore);
    }
}
