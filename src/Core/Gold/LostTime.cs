using CorpusGen.Core.Times;

namespace CorpusGen.Core.Gold;

/// <summary>An approved time whose words the text does not have.</summary>
/// <param name="Quote">The words that were approved.</param>
internal sealed record LostTime(string Quote, TimeKind Kind, string Value, string? Mod);
