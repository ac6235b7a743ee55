using System;
using System.Runtime.InteropServices;

namespace CorpusGen.Core.Text;

internal enum TokenKind : byte
{
    /// <summary>A run of letters and their combining marks.</summary>
    Word,

    /// <summary>A run of decimal digits.</summary>
    Number,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>One of anything else that is not white space: a currency sign, an emoji, a control character.</summary>
    Symbol,
}

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space, or the start of the text, stands before the token.</summary>
    SpaceBefore = 1,

    /// <summary>That white space holds a line end, or the text starts here.</summary>
    LineBefore = 2,

    /// <summary>It holds a blank line, or the text starts here.</summary>
    ParagraphBefore = 4,

    /// <summary>The first letter is upper or title case.</summary>
    Capitalized = 8,

    /// <summary>All letters are upper case (a single letter too).</summary>
    AllUpper = 16,

    /// <summary>A letter or digit outside ASCII is in it.</summary>
    NonAscii = 32,

    /// <summary>An upper-case letter follows a lower-case one: "McDonald", "eBay".</summary>
    MixedCase = 64,
}

/// <summary>A token: what both recognisers read instead of characters.</summary>
/// <param name="Start">The first UTF-16 unit of it in the text.</param>
/// <param name="End">The first unit that is no longer in it.</param>
/// <param name="Hash"><see cref="Tokenizer.HashOf(string)"/> of its lower-cased text: look a word up without cutting it out.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int End, TokenKind Kind, TokenFlags Flags, uint Hash)
{
    /// <summary>
    /// Which word of the vocabulary of times it is, once that looked it up; 0 before, and where it is none. It lies where the layout had two bytes to spare.
    /// </summary>
    public ushort Word { get; init; }

    public int Length => End - Start;

    public TextRange Range => new(Start, End);

    public bool Has(TokenFlags flag) => (Flags & flag) != 0;
}
