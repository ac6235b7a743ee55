using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>What the expressions of a document found so far speak for: news or a narrative, and which of two numbers is the day.</summary>
internal sealed class ProfileEvidence
{
    private const int FewestYears = 4;
    private const int YearsAway = 2;

    /// <summary>So much counts one date of long ago, or two years.</summary>
    private const int FewestYearsAlone = 2;

    /// <summary>A chronicle of its own time: so many dates with their years, and hardly one that is seen from the day of publication.</summary>
    private const int FewestYearsNear = 12;
    private const int Predominance = 8;

    /// <summary>The first tokens of a document, in which news says what day it is of.</summary>
    private const int LeadLength = 200;

    /// <summary>How far behind its opening mark a quotation is still known, in tokens.</summary>
    private const int QuotationReach = 200;
    private const int SentenceReach = 40;

    /// <summary>What names so many days with their years before it says "on Monday" tells of those days.</summary>
    private const int FewestDaysOfChronicle = 3;

    /// <summary>So many verbs in the past has a chronicle, and so many for each in the present.</summary>
    private const int FewestOfChronicle = 20;
    private const int PastOfChronicle = 6;

    /// <summary>So few verbs in the present decide nothing.</summary>
    private const int FewestOfReport = 4;

    private readonly CivilDate? _published;
    private readonly Scan _scan;
    private int _far;
    private int _near;
    private int _seenFromToday;
    private bool _turnsFromToday;
    private bool _isOfPaper;
    private int _withYear;
    private int _daysWithYear;
    private int _farDays;
    private int _dayFirst;
    private int _monthFirst;
    private (int Past, int Present)? _verbs;

    public ProfileEvidence(CivilDate? published, Scan scan)
    {
        _published = published;
        _scan = scan;
    }

    public bool WritesDayFirst => _dayFirst > _monthFirst;

    public bool DotsDayFirst { get; private set; } = true;

    public bool IsNarrative => !_isOfPaper && LooksBack && !IsReport();

    private bool LooksBack => (_far >= FewestYears && _far > 3 * _near) || (_withYear >= FewestYearsNear && _withYear > Predominance * _seenFromToday)
        || (_far > 0 && _near == 0 && !_turnsFromToday && IsTold()) || (_withYear >= FewestYearsAlone && IsChronicle());

    public void Add(Candidate candidate)
    {
        _isOfPaper = _isOfPaper || (candidate.First < LeadLength && _daysWithYear < FewestDaysOfChronicle && IsOfToday(candidate.Meaning) && IsSeenFromToday(candidate));
        _isOfPaper |= IsOfPaper(candidate);
        switch (candidate.Meaning)
        {
            case CalendarDate date:
                AddDate(date, candidate);
                break;
            case Shift { Origin: Origin.Publication } or Displaced { Named: Shift or CalendarDate { Date.Weekday.IsPresent: true } }:
                if (IsSeenFromToday(candidate))
                    AddSeenFromToday();
                break;
            case NumericDate date:
                AddNumeric(date);
                break;
            case ReportedQuarter:
                _turnsFromToday = true;
                break;
        }
    }

    /// <summary>"yesterday" and "tonight", outside quotations: a paper says so anywhere, a history nowhere.</summary>
    private bool IsOfPaper(Candidate candidate) =>
        candidate.Meaning is Shift { Unit: TimeUnit.Day, Origin: Origin.Publication } and ({ Offset: -1 } or { Offset: 0, Time: "TNI" }) && _scan.Has(candidate.Core, Role.DayWord) && !IsQuoted(candidate.First);

    /// <summary>"yesterday", "tonight", "last week", "said on Tuesday", the day of publication itself: a paper that looks back at many years still opens with its own day.</summary>
    private bool IsOfToday(Meaning meaning) => meaning switch
    {
        Shift { Origin: Origin.Publication, Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend, Offset: >= -1 and <= 1 } shift => shift.Offset != 0 || shift.Unit != TimeUnit.Day || shift.Time is not null,
        CalendarDate { Date: { Weekday.IsPresent: true, Month.IsPresent: false, Day.IsPresent: false }, Origin: not Origin.LastMention } => true,
        CalendarDate { Date: { Year: { Source: FieldSource.Known } year, Month: { IsPresent: true } month, Day: { IsPresent: true } day } } =>
            _published is { } today && year.Value == today.Year && month.Value == today.Month && day.Value == today.Day,
        _ => false,
    };

    /// <summary>Not "the last week of the siege", "on 3 March, a Tuesday" and what somebody says in quotation marks.</summary>
    private bool IsSeenFromToday(Candidate candidate) =>
        !IsOfChronicle(candidate) && !_scan.Is(candidate.Core - 1, "a") && !(_scan.Is(candidate.End, "of") && _scan.IsAny(candidate.End + 1, "the", "that")) && !IsQuoted(candidate.First);

    /// <summary>"On Monday the 22nd", and a weekday behind a day of long ago, where nobody said it: "On 7 April 1967 … at 4:30 on Tuesday morning".</summary>
    private bool IsOfChronicle(Candidate candidate) => candidate.Meaning is CalendarDate { Date: { Weekday.IsPresent: true } date }
        && (date.Day.IsPresent || (_farDays > 0 && !Clauses.HasBefore(_scan, candidate.First, SentenceReach, static (words, at) => words.Has(at, Role.Says)) && !Clauses.HasBehind(_scan, candidate.End, SentenceReach, static (words, at) => words.Has(at, Role.Says))));

    /// <summary>Whether a quotation is open in the paragraph: its "tonight" is its speaker's.</summary>
    private bool IsQuoted(int first)
    {
        int open = 0;
        for (int i = first - 1; i >= Math.Max(0, first - QuotationReach) && !_scan.StartsBlock(i + 1); i--)
        {
            if (_scan.CharAt(i) is '“' or '"')
                open++;
            else if (_scan.IsMark(i, '”'))
                open--;
        }

        return open % 2 != 0;
    }

    private void AddDate(CalendarDate meaning, Candidate candidate)
    {
        PartialDate date = meaning.Date;
        bool isWeekdayOfToday = date.Weekday.IsPresent && meaning.Origin != Origin.LastMention && IsSeenFromToday(candidate);
        if (date.Year.Source == FieldSource.Known)
            AddYear(date.Year.Value, date.Month.IsPresent);
        else if (isWeekdayOfToday)
            AddSeenFromToday();
        _turnsFromToday |= isWeekdayOfToday || meaning is { Deixis: not Deixis.None, Origin: Origin.Publication };
        if (!date.Month.IsPresent || !date.Day.IsPresent)
            return;
        if (date.Year.Source == FieldSource.Known)
        {
            _daysWithYear++;
            _farDays += _published is { } today && date.Year.Value < today.Year - YearsAway ? 1 : 0;
        }

        if (_scan.Has(candidate.Core, Role.Digits))
            _dayFirst++;
        else
            _monthFirst++;
    }

    private void AddYear(int year, bool hasMonth)
    {
        _withYear += hasMonth ? 2 : 1;
        if (_published is { } day && year >= day.Year - YearsAway)
            _near++;
        else if (year < 1000)
            _far += hasMonth ? 2 * FewestYears : 2;
        else
            _far += hasMonth || _published is null ? 2 : 1;
    }

    private void AddSeenFromToday()
    {
        _near++;
        _seenFromToday++;
    }

    private void AddNumeric(NumericDate date)
    {
        const int Certainly = 10;
        if (date.First > 12)
        {
            _dayFirst += Certainly;
        }
        else if (date.Second > 12)
        {
            _monthFirst += Certainly;
            DotsDayFirst &= !date.IsDotted;
        }
    }

    /// <summary>A long text in the past that hardly says what is, and nothing of what somebody says: "on the Tuesday" in it is one of its story.</summary>
    private bool IsChronicle()
    {
        (int past, int present) = CountVerbs();
        return past >= FewestOfChronicle && past >= PastOfChronicle * (present + 1);
    }

    /// <summary>
    /// Where nothing is seen from the day of publication one date of long ago makes a short history, if it is told in the past; a bare year does, if nothing is in the
    /// present and nobody said anything.
    /// </summary>
    private bool IsTold()
    {
        (int past, int present) = CountVerbs();
        return _far >= FewestYearsAlone ? past >= present : past > 0 && present == 0;
    }

    /// <summary>A text that mostly says what is and what somebody says looks back at its years and does not tell of them.</summary>
    private bool IsReport()
    {
        (int past, int present) = CountVerbs();
        return present > past && present >= FewestOfReport;
    }

    /// <summary>The whole document is gone through once.</summary>
    private (int Past, int Present) CountVerbs() => _verbs ??= CountVerbs(_scan);

    private static (int Past, int Present) CountVerbs(Scan scan)
    {
        int past = 0;
        int present = 0;
        for (int i = 0; i < scan.Count; i++)
        {
            if (VerbCues.IsPresentAuxiliary(scan, i) || scan.Has(i, Role.Says))
                present++;
            else if (scan.Has(i, Role.PastCue))
                past++;
        }

        return (past, present);
    }
}
