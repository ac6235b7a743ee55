namespace CorpusGen.Core.Times.Resolving;

/// <summary>What a value was counted from.</summary>
internal enum AnchorKind : byte
{
    /// <summary>The expression says it all.</summary>
    None,
    Publication,
    LastMention,

    /// <summary>The date that the text names next.</summary>
    Outlook,
    ReportedQuarter,
}
