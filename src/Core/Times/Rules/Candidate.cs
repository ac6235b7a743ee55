using CorpusGen.Core.Times.Meanings;

namespace CorpusGen.Core.Times.Rules;

/// <summary>An expression that a rule found, not yet resolved.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index of the first token behind it.</param>
/// <param name="Core">The index of the first token without the modifiers before it.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record Candidate(int First, int End, int Core, Rule Rule, Meaning Meaning);

/// <summary>Something that looked like a time expression and was turned down.</summary>
/// <param name="Reason">Why, in a few words.</param>
internal sealed record Rejection(int First, int End, Rule Rule, string Reason);
