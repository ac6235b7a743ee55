using CorpusGen.Core.Times.Resolving.News;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

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

    /// <summary>What the document shows as a whole; in a retrospect a paragraph is a narrative or news of its own.</summary>
    public DocumentProfile Profile { get; set; }

    /// <summary>The date last named in the text, or the default before the first.</summary>
    public NamedTime LastMention { get; set; }

    /// <summary>The day that something last happened on, whatever months and years were named since; or the default before the first.</summary>
    public NamedTime LastDay { get; set; }

    /// <summary>Whether the date last named stands in an aside, "the strike, which began on Monday, halted all trains": what is told behind it is of another day.</summary>
    public bool IsAtAside { get; set; }

    /// <summary>The time of day that the date last named came with, <c>T15:30</c> or <c>TNI</c>; null where it came with none.</summary>
    public string? LastClock { get; set; }

    /// <summary>Whether a time of the clock has said its half of the day, "7:10 p.m.".</summary>
    public bool SaysHalves { get; set; }

    /// <summary>Where a narrative is; news has none.</summary>
    public Story Story { get; } = new();

    /// <summary>What a paragraph of news tells of years gone by.</summary>
    public Backstory Backstory { get; } = new();

    /// <summary>The day of what a report is about.</summary>
    public NewsDay NewsDay { get; } = new();

    /// <summary>The day on which the text last said that somebody spoke, "told reporters on Friday"; or the default.</summary>
    public NamedTime ReportDay { get; set; }

    /// <summary>The index of the first token behind the expression that named <see cref="LastDay"/>.</summary>
    public int LastDayEnd { get; set; }

    /// <summary>The date that stands nearest before, whether or not it is what the text goes on from.</summary>
    public NearestDate Previous { get; set; }

    /// <summary>The year last named, in an aside too: what "that year" points at; 0 before the first.</summary>
    public int LastYear { get; set; }

    /// <summary>Whether a day stands right before the expression that is being resolved: "4 March at 9:30", "1 Jan. 1970, at noon".</summary>
    public bool FollowsDay { get; set; }

    /// <summary>Whether the expression is a time of day at which something happens again and again: "open daily from 10 a.m.".</summary>
    public bool Recurs { get; set; }

    /// <summary>The quarter that the text last reported on, as year * 4 + quarter - 1, or null before the first.</summary>
    public int? Quarter { get; set; }

    /// <summary>Whether what was last reported on is longer than a quarter: "the first nine months", "the year".</summary>
    public bool ReportsLonger { get; set; }

    /// <summary>The year that "that year" points at: the one last named, else that of the publication, else 0.</summary>
    public int HereYear => LastYear != 0 ? LastYear : Published?.Year ?? 0;

    /// <summary>Whether a day is behind that of the publication; false for what names no day.</summary>
    public bool LiesAhead(NamedTime day) => Published is { } published && day is { Year: > 0, Day: > 0 } && new CivilDate(day.Year, day.Month, day.Day) > published;

    /// <summary>Whether a day, month or year begins behind the day of publication.</summary>
    public bool IsOfFuture(NamedTime time) =>
        Published is { } published && (time.Day > 0 ? LiesAhead(time) : time.Year > published.Year || (time.Year == published.Year && time.Month > published.Month));

    /// <summary>The day that "the next day" and its like start from: the one last named, else that of the publication.</summary>
    public NamedTime Here => LastMention.IsKnown ? LastMention : Published is { } day ? NamedTime.Of(day) : default;
}
