using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>What a value was counted from.</summary>
internal enum AnchorKind : byte
{
    /// <summary>The expression says it all.</summary>
    None,
    Publication,
    LastMention,
    ReportedQuarter,
}

/// <summary>A day, month or year that a text has named: fields that it left open are 0.</summary>
internal readonly record struct NamedTime(int Year, int Month, int Day)
{
    public bool IsKnown => Year > 0;

    public static NamedTime Of(CivilDate date) => new(date.Year, date.Month, date.Day);

    public override string ToString() => Day > 0 ? $"{Year:0000}-{Month:00}-{Day:00}" : Month > 0 ? $"{Year:0000}-{Month:00}" : $"{Year:0000}";
}

/// <summary>What expressions are resolved against. It moves along with the text: each resolved date becomes the last one named.</summary>
internal sealed class Anchors
{
    public Anchors(Scan scan, CivilDate? published, DocumentProfile profile)
    {
        Scan = scan;
        Published = published;
        Profile = profile;
    }

    public Scan Scan { get; }

    public CivilDate? Published { get; }

    public DocumentProfile Profile { get; }

    /// <summary>The date last named in the text, or the default before the first.</summary>
    public NamedTime LastMention { get; set; }

    /// <summary>Whether a day stands right before the expression that is being resolved: "4 March at 9:30", "1 Jan. 1970, at noon".</summary>
    public bool FollowsDay { get; set; }

    /// <summary>What the text behind the expression names that is being resolved; only a narrative asks.</summary>
    public Outlook Outlook { get; set; }

    /// <summary>The quarter that the text last reported on, as year * 4 + quarter - 1, or null before the first.</summary>
    public int? Quarter { get; set; }

    /// <summary>The day that "the next day" and its like start from: the one last named, else that of the publication.</summary>
    public NamedTime Here => LastMention.IsKnown ? LastMention : Published is { } day ? NamedTime.Of(day) : default;
}
