using System;
using CorpusGen.Core.Entities.Features;

namespace CorpusGen.Core.Entities.Words;

/// <summary>What part a word can play in a name, as far as its form tells.</summary>
internal enum WordRole : byte
{
    /// <summary>In no name: it breaks the run.</summary>
    Outside,

    /// <summary>Within a name, never at its edges: "of", "and", "&amp;", "-".</summary>
    Link,

    /// <summary>Opens a name or stands within one: "van", "de", "al".</summary>
    Particle,

    /// <summary>Within a name or last in it: a number, or a lower-case word behind a hyphen ("Shui-bian").</summary>
    Tail,

    /// <summary>Anywhere: it has a capital.</summary>
    Name,
}

/// <summary>How the letters of a sentence are written.</summary>
internal enum Lettering : byte
{
    Sentence,
    TitleCase,
    Capitals,
}

[Flags]
internal enum WordFlags : byte
{
    None = 0,
    SentenceStart = 1,
    SpaceBefore = 2,
    Capitalized = 4,
    AllUpper = 8,
    QuoteBefore = 16,
    InBrackets = 32,
    ParagraphStart = 64,

    /// <summary>In a line of a table: it has numbers and hardly a word in lower case.</summary>
    InRow = 128,
}

/// <summary>A word as the entity recogniser reads it: coarser than a token, so that "U.S.", "O'Brien", "H5N1" and "Mr." are one.</summary>
internal struct Word
{
    /// <summary>The first UTF-16 unit of it in the text.</summary>
    public int Start;

    /// <summary>The first unit that is no longer in it.</summary>
    public int End;

    /// <summary>The hash of its lower-cased letters.</summary>
    public uint Hash;

    /// <summary>The class of words that are used like it, 0 where it is unknown.</summary>
    public byte Class;

    /// <summary>How often the word is written with a capital within sentences: 0 unknown, 1 never, to 5 always.</summary>
    public byte Casing;

    /// <summary>The topic that the word is a sign of.</summary>
    public Topic Topic;

    /// <summary>Its first UTF-16 unit.</summary>
    public char Initial;

    public WordShape Shape;
    public WordRole Role;
    public WordFlags Flags;
    public Lettering Lettering;

    /// <summary>Four bits for each <see cref="NameList"/>: the word's <see cref="ListPosition"/> in the longest match.</summary>
    public ulong Lists;

    /// <summary>The unbroken capitalised words around this one, as word indices; empty for a word without a capital.</summary>
    public int CapsStart;
    public int CapsEnd;

    public readonly bool Has(WordFlags flag) => (Flags & flag) != 0;

    public readonly ListPosition In(NameList list) => (ListPosition)((Lists >> (4 * (int)list)) & 15);
}

/// <summary>The outline of a word.</summary>
internal enum WordShape : byte
{
    Lower,
    Capitalized,
    Initial,
    DottedLetters,
    ShortUpper,
    Upper,
    Mixed,
    LetterAndDigit,
    Year,
    SmallNumber,
    Number,
    PossessiveMark,
    Hyphen,
    Comma,
    Period,
    Quote,
    Bracket,
    Ampersand,
    Tag,
    Link,
    Other,
}
