using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>What a paragraph of news tells of years gone by: its months belong to that story and not to the publication.</summary>
/// <remarks>
/// "The two were arrested in February 2013. In March they were charged", "She was called to the bar in 1944 and came home in the spring",
/// "<em>March 1971:</em> Unit one goes critical. In August it joins the grid". It begins with a written year that something happened in, and ends with its paragraph, if it has named one date only, with
/// what is, and with what is counted from the publication. Near misses: "Profits fell in 1988. It will open in June", "founded in 1923, the firm said in May".
/// </remarks>
internal sealed class Backstory
{
    /// <summary>A year alone begins a story only if it opens its sentence, "In 1994 …", and is so many years behind.</summary>
    private const int LeastYears = 3;

    private const int EnoughDates = 2;

    /// <summary>What has named one date goes on in the next sentence, or not at all.</summary>
    private const int FarthestSentence = 1;

    /// <summary>"In August, Marsh said": so many tokens behind.</summary>
    private const int FarthestSpeaker = 8;

    private NamedTime _last;

    /// <summary>How many of its sentences have named a date; one that is told in two goes on in the next paragraph.</summary>
    private int _count;

    /// <summary>How many sentences have ended since it began.</summary>
    private int _sentences;

    /// <summary>The sentence that named the last date, as <see cref="_sentences"/> counts them.</summary>
    private int _counted;

    /// <summary>The first token that has not been looked at yet.</summary>
    private int _end;

    /// <summary>Whether the sentence that the story began in goes on, and nothing in it has joined a second clause: "the bridge, built in 2015, closed in May".</summary>
    private bool _isOneClause;
    private bool _isEntry;

    /// <summary>The year that the last heading names, or 0.</summary>
    private int _heading;

    /// <summary>Takes note of an expression that has been resolved: it begins the story, goes on with it or ends it.</summary>
    public void Note(Resolution resolution, Candidate candidate, Anchors anchors)
    {
        if (anchors.Profile.IsNarrative || anchors.Published is not { } published)
            return;
        NamedTime named = resolution.Names;
        bool isEntry = candidate.Meaning is CalendarDate or Shift { Unit: TimeUnit.Year } && IsEntry(anchors.Scan, candidate);
        if (IsHeading(anchors.Scan, candidate))
            _heading = named.Year;
        if (named.Year > 0 && (isEntry || candidate.Meaning is CalendarDate { Date.Year.Source: FieldSource.Known }))
        {
            _isEntry = isEntry;
            _last = named.Year < published.Year && (_isEntry || Begins(named, candidate, anchors.Scan, published)) ? named : default;
            _end = candidate.End;
            _isOneClause = !_isEntry;
            _count = 1;
            _sentences = 0;
            _counted = 0;
        }
        else if (resolution.Anchor == AnchorKind.Publication)
        {
            _last = default;
        }
        else if (named.Year > 0 && resolution.Anchor == AnchorKind.LastMention && GoesOnTo(candidate.First, anchors.Scan))
        {
            _last = named;
            if (_sentences > _counted)
                _count++;
            _counted = _sentences;
        }
    }

    /// <summary>The year of an entry of a chronology that stands below it: "2006", and then "Jan 23 - The family sells its firm"; or null.</summary>
    public int? YearAbove(Candidate candidate, Scan scan) => _heading > 0 && IsEntry(scan, candidate) ? _heading : null;

    /// <summary>The year of a month or season that the story goes on to, or null where none is told.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31, or 0 for the month as a whole.</param>
    public int? YearOf(int month, int day, Candidate candidate, Anchors anchors)
    {
        if (month == 0 || !IsToldAt(candidate, anchors) || anchors.Published is not { } published || (_last.Month == 0 && !_isEntry && published.Year - _last.Year < LeastYears))
            return null;
        bool isBehind = _last.Month == 0 || month > _last.Month || (month == _last.Month && (day == 0 || day >= _last.Day)) || Asides.OpensFlashback(anchors.Scan, candidate.End)
            || (_isEntry && Asides.IsNearFlashback(anchors.Scan, candidate.First));
        int year = isBehind ? _last.Year : _last.Year + 1;
        bool isPast = year < published.Year || (year == published.Year && month <= published.Month);
        return isPast ? year : null;
    }

    /// <summary>The month that "the 14th" lies in, or the default where no story is told.</summary>
    public NamedTime MonthAt(Candidate candidate, Anchors anchors) => _last.Month > 0 && IsToldAt(candidate, anchors) ? _last : default;

    /// <summary>Whether the story goes on up to an expression, and that is a part of it.</summary>
    public bool IsToldAt(Candidate candidate, Anchors anchors) => GoesOnTo(candidate.First, anchors.Scan) && !_isOneClause && IsPart(candidate, anchors.Scan);

    /// <summary>Whether an expression stands in an entry of a chronology, whatever its tense: "<em>Oct 7 - The police fire tear gas until late evening</em>".</summary>
    public bool IsInEntry(Candidate candidate, Scan scan) => _isEntry && GoesOnTo(candidate.First, scan);

    /// <summary>Reads on to a token; the story may end on the way.</summary>
    private bool GoesOnTo(int first, Scan scan)
    {
        for (; _last.IsKnown && _end < first; _end++)
        {
            bool endsSentence = Clauses.SentenceEndsAt(scan, _end);
            _sentences += endsSentence ? 1 : 0;
            bool endsWithParagraph = scan.StartsBlock(_end) && (_isEntry || _count < EnoughDates);
            if (endsWithParagraph || (!_isEntry && (IsPresent(scan, _end) || (_count < EnoughDates && _sentences > FarthestSentence))))
                _last = default;
            _isOneClause &= !scan.IsAny(_end, "and", "then") && !endsSentence;
        }

        return _last.IsKnown;
    }

    /// <summary>Not "said in May", "In August, the firm said", "until May", "a June report" and what is in the present; an entry of a timeline is in any tense.</summary>
    private bool IsPart(Candidate candidate, Scan scan)
    {
        int before = candidate.First - 1;
        bool isAttribute = (scan.Has(before, Role.Article) || scan.Is(before, "the")) && scan.IsWord(candidate.End) && !scan.Has(candidate.End, Role.Preposition | Role.PastCue);
        if (isAttribute || scan.IsAny(before, "through", "until") || (scan.Is(before, "on") && scan.Is(before - 1, "died")) || Clauses.FollowsReport(scan, candidate.First) || (!_isEntry && OpensReport(scan, candidate)))
            return false;
        return _isEntry ? !Tense.IsPromised(scan, candidate) && !Tense.OpensFuture(scan, candidate) : Tense.Of(scan, candidate) == Direction.Past;
    }

    /// <summary>"In August, Marsh said".</summary>
    private static bool OpensReport(Scan scan, Candidate candidate) =>
        candidate.Meaning is CalendarDate && scan.Is(candidate.First - 1, "in") && scan.IsCapitalized(candidate.First - 1)
            && Clauses.HasBehind(scan, candidate.End, FarthestSpeaker, static (words, at) => words.Has(at, Role.Says));

    /// <summary>"2003: Licence extended", "75 years ago: The bridge opens", "12 May 1986 – Inspectors find cracks": what stands behind it is of that date.</summary>
    public static bool IsEntry(Scan scan, Candidate candidate) =>
        scan.StartsBlock(candidate.First) && (scan.IsMark(candidate.End, ':') || (scan.IsDash(candidate.End) && !scan.IsTight(candidate.End)));

    /// <summary>A year on a line of its own.</summary>
    private static bool IsHeading(Scan scan, Candidate candidate) =>
        candidate.Meaning is CalendarDate { Date: { Year.Source: FieldSource.Known, Month.IsPresent: false, Season.IsPresent: false } } && scan.StartsBlock(candidate.First) && scan.StartsBlock(candidate.End);

    private static bool Begins(NamedTime named, Candidate candidate, Scan scan, CivilDate published)
    {
        bool isFar = named.Month > 0 || (named.Year <= published.Year - LeastYears && scan.Is(candidate.First - 1, "in") && scan.IsCapitalized(candidate.First - 1));
        bool happensIn = scan.Has(candidate.First - 1, Role.Preposition) || Clauses.SentenceEndsAt(scan, candidate.First - 1);
        return isFar && happensIn && !IsOfRange(scan, candidate) && !Asides.IsAside(scan, candidate.First) && (Tense.Of(scan, candidate) == Direction.Past || Tense.IsInPast(scan, candidate));
    }

    /// <summary>"paid between April 2006 and October 2008": how long it all went on.</summary>
    private static bool IsOfRange(Scan scan, Candidate candidate) =>
        scan.IsAny(candidate.First - 1, "between", "from") || scan.IsDash(candidate.End)
            || ((scan.IsAny(candidate.First - 1, "and", "to", "until") || scan.IsDash(candidate.First - 1)) && scan.IsNumber(candidate.First - 2));

    private static bool IsPresent(Scan scan, int at) => VerbCues.IsPresentAuxiliary(scan, at) || scan.Is(at, "now");
}
