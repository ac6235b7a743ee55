using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.Stories;

/// <summary>Where a narrative is: what its lead and headings say, the paragraph that named the last date, and the line to which it returns from digressions.</summary>
internal sealed class Story
{
    private const int LastMonth = 12;

    private NamedTime _mainLine;

    /// <summary>What the text behind the expression names that is being resolved.</summary>
    public Outlook Outlook { get; private set; }

    /// <summary>What stands before the first heading.</summary>
    public Lead Lead { get; set; } = new(int.MaxValue, default, 0);

    /// <summary>The paragraph that named the date last named, as <see cref="Outlook.Paragraph"/> counts them.</summary>
    public int Paragraph { get; private set; }

    /// <summary>Whether this is the first paragraph behind the lead that names a year: there each one moves the story.</summary>
    public bool BeginsAnew { get; private set; }

    /// <summary>Whether a heading named the date last named: what stands below it is about that date.</summary>
    public bool IsBelowHeading { get; private set; }

    /// <summary>Whether the date last named is a winter of the year that it goes on into: its December lies before that.</summary>
    public bool IsInWinter { get; private set; }

    /// <summary>Goes on to the next expression. A new paragraph is back on the main line, and behind the lead the story is where the lead began.</summary>
    public void GoTo(Candidate candidate, Outlook outlook, Anchors anchors)
    {
        BeginsAnew &= outlook.Paragraph == Paragraph;
        Outlook = outlook;
        if (_mainLine.IsKnown && outlook.Paragraph != Paragraph && anchors.LastMention.Year != _mainLine.Year)
            Return(_mainLine, anchors);
        if (candidate.First < Lead.End)
            return;
        Return(Lead.Starts, anchors);
        Paragraph = outlook.Paragraph;
        _mainLine = Lead.Starts;
        BeginsAnew = true;
        Lead = Lead with { End = int.MaxValue };
    }

    /// <summary>Moves the story to what an expression names.</summary>
    public void MoveTo(Resolution resolution, Candidate candidate, Anchors anchors)
    {
        bool isFirst = Paragraph != Outlook.Paragraph;
        Paragraph = Outlook.Paragraph;
        if (isFirst || !IsDigression(candidate, anchors))
            _mainLine = anchors.LastMention;
        if (resolution.Names.Month == 0 && candidate.Meaning is CalendarDate { Mod: "END" })
            anchors.LastMention = anchors.LastMention with { Month = LastMonth };
        IsInWinter = candidate.Meaning is CalendarDate { Date.Season: { IsPresent: true, Value: 4 } } && anchors.LastMention.Month == 1;
        IsBelowHeading = anchors.Scan.IsInHeading(candidate.First);
    }

    private static void Return(NamedTime place, Anchors anchors)
    {
        anchors.LastMention = place;
        anchors.LastYear = place.Year;
    }

    /// <summary>"and the marshal, by then president, freed him in December 1873": a date some years from the story, within a sentence. The next paragraph goes on where the story was.</summary>
    private bool IsDigression(Candidate candidate, Anchors anchors)
    {
        int years = HistoricalYear.Distance(_mainLine.Year, anchors.LastMention.Year);
        Scan scan = anchors.Scan;
        int before = candidate.First - 1;
        bool opens = candidate.First == 0 || Clauses.SentenceEndsAt(scan, before) || (scan.Has(before, Role.Preposition) && scan.IsCapitalized(before)) || scan.IsInHeading(candidate.First);
        int next = Outlook.Year;
        bool returns = years > 0 ? next != 0 && next < anchors.LastMention.Year : next == 0 || next >= _mainLine.Year;
        return _mainLine.IsKnown && !opens && years != 0 && returns;
    }
}
