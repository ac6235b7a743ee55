using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>What a rule read: the first token behind it, and what it means. The default value says "not mine".</summary>
/// <param name="End">The index of the first token that is no longer part of the expression.</param>
/// <param name="Turned">Why something that looked like one is none; null where nothing did.</param>
/// <param name="Before">How many tokens before the one it was asked at belong to it: the era of "AD 70".</param>
internal readonly record struct Reading(int End, Meaning? Meaning, string? Turned = null, int Before = 0)
{
    public static Reading None => default;

    public bool IsFound => Meaning is not null;

    /// <summary>It has the form and is none: what it is instead goes into the trace.</summary>
    public static Reading TurnedDown(int end, string reason) => new(end, null, reason);
}

/// <summary>Reads the expression that starts with token <paramref name="at"/>, looking at a bounded number of tokens only.</summary>
internal delegate Reading RuleReader(Scan scan, int at);

/// <summary>One kind of time expression.</summary>
/// <param name="Name">What <c>corpusgen explain</c> calls it.</param>
/// <param name="Starts">The roles of a first word that make it worth asking.</param>
/// <param name="NamesDay">Whether its expressions may follow a time of day: "9 a.m. <em>Monday</em>", "the night of <em>May 5</em>".</param>
internal sealed record Rule(string Name, Role Starts, RuleReader Read, bool NamesDay = false);
