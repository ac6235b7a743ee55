using System;

namespace CorpusGen.Core.Times.Vocabulary;

/// <summary>What a word can be in a time expression: the sections of <c>words.txt</c>, by their names, and what the code itself adds.</summary>
[Flags]
internal enum Role : uint
{
    None = 0,

    /// <summary>A month, written out; its number is the value.</summary>
    Month = 1 << 0,

    /// <summary>A shortened month, with or without a full stop behind it.</summary>
    MonthShort = 1 << 1,

    /// <summary>A day of the week; Monday is 1 and Sunday 7, as in ISO 8601.</summary>
    Weekday = 1 << 2,
    Weekdays = 1 << 3,
    WeekdayShort = 1 << 4,

    /// <summary>A season; the value indexes <see cref="PartialDate.Seasons"/>.</summary>
    Season = 1 << 5,

    /// <summary>An ordinary word as well, which only its company makes a name of time.</summary>
    Ambiguous = 1 << 6,

    /// <summary>A part of the day; the value indexes <see cref="Rules.Clock.DayParts"/>.</summary>
    DayPart = 1 << 7,

    /// <summary>A unit of time in the singular; the value is a number and the letter of a <see cref="TimeUnit"/>.</summary>
    Unit = 1 << 8,

    /// <summary>The same in the plural.</summary>
    Units = 1 << 9,
    Number = 1 << 10,
    Ordinal = 1 << 11,

    /// <summary>An amount that names no number: "several".</summary>
    Vague = 1 << 12,

    /// <summary>Points before (-1), at (0) or behind (1) now: "last", "this", "next".</summary>
    Deictic = 1 << 13,

    /// <summary>Says how often: "weekly". The value is the period.</summary>
    Rate = 1 << 14,
    Every = 1 << 15,

    /// <summary>An adjective that may stand between an amount and its unit.</summary>
    Filler = 1 << 16,

    /// <summary>A preposition that goes with time.</summary>
    Preposition = 1 << 17,

    /// <summary>Says that what stands beside it lies ahead.</summary>
    FutureCue = 1 << 18,

    /// <summary>Says that it lies behind.</summary>
    PastCue = 1 << 19,

    /// <summary>A verb of saying: it tells when something was said.</summary>
    Says = 1 << 20,

    /// <summary>A time zone; read over, never computed with.</summary>
    Zone = 1 << 21,

    /// <summary>Opens an expression of some rule, and is nothing else that a rule asks for.</summary>
    Opener = 1 << 22,

    /// <summary>A run of digits; the value is the number.</summary>
    Digits = 1 << 23,

    /// <summary>A day by its distance from the day of publication: "yesterday" is -1.</summary>
    DayWord = 1 << 24,

    /// <summary>"a" and "an": an amount of one before a unit.</summary>
    Article = 1 << 25,

    /// <summary>A decade of the last century by its tens: "nineties".</summary>
    Decade = 1 << 26,

    /// <summary>The first word of a phrase of <c>references.txt</c>.</summary>
    Reference = 1 << 27,

    /// <summary>The first word of a holiday.</summary>
    Holiday = 1 << 28,

    /// <summary>The first word of a phrase in which no time is ever found.</summary>
    NearMiss = 1 << 29,

    /// <summary>Stands for the century of a year or a decade.</summary>
    Apostrophe = 1 << 30,
}
