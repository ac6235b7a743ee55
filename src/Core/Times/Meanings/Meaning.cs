namespace CorpusGen.Core.Times.Meanings;

/// <summary>What an expression says by itself, before it is resolved against the text around it.</summary>
internal abstract record Meaning(TimeKind Kind)
{
    /// <summary>The TIMEX3 modifier, or null.</summary>
    public string? Mod { get; init; }

    /// <summary>Whether only a narrative means a time by it: news says "former" of people.</summary>
    public bool OnlyInNarratives { get; init; }

    /// <summary>Whether a "the" before it belongs to it: "the third quarter", but not "the May 5 meeting".</summary>
    public bool TakesArticle { get; init; }
}

/// <summary>Has its value already: durations, sets and references such as <c>PAST_REF</c>.</summary>
internal sealed record FixedValue(TimeKind Kind, string Value) : Meaning(Kind);

/// <summary>Something that lies in the calendar and can carry a time of day.</summary>
internal abstract record Dated(TimeKind Kind = TimeKind.Date) : Meaning(Kind)
{
    /// <summary>The time of day as TIMEX3 writes it: <c>T15:30</c>, <c>TMO</c>; or null.</summary>
    public string? Time { get; init; }

    /// <summary>Whether nothing says which half of the day its time is in: "8 o'clock", "at 8:07".</summary>
    public bool IsOfEitherHalf { get; init; }

    /// <summary>Whether it is so in a document that says "a.m." and "p.m.": "at 10:45" behind "at 7 p.m.".</summary>
    public bool MayBeOfEitherHalf { get; init; }

    public Dated At(string time) => this with { Time = time, Kind = TimeKind.Time };
}

/// <summary>Where a word such as "last" or "next" turns.</summary>
internal enum Deixis : byte
{
    /// <summary>Nothing is said: tense and order decide.</summary>
    None,
    Last,
    This,
    Next,
}

/// <summary>What a distance is counted from.</summary>
internal enum Origin : byte
{
    /// <summary>The day of publication: "three years ago".</summary>
    Publication,

    /// <summary>The time last named: "three years later", "that day".</summary>
    LastMention,

    /// <summary>The publication in news, the time last named in a narrative: "the year", "the weekend".</summary>
    Context,
}

/// <summary>A date by its calendar fields: "May 5", "last June", "Tuesday", "the third quarter of 1990".</summary>
internal sealed record CalendarDate(PartialDate Date, Deixis Deixis = Deixis.None) : Dated
{
    /// <summary>What <see cref="Deixis"/> turns from: "next spring" from the publication, "the following spring" from the date last named.</summary>
    public Origin Origin { get; init; }

    /// <summary>How many months behind that of the date last named its day lies, where that is said: "the 1st of the following month".</summary>
    public int? Months { get; init; }

    /// <summary>The weekday that is written beside a day without its year, "Sunday, March 10": 1 is Monday, or 0.</summary>
    public int SaidWeekday { get; init; }

    /// <summary>How many weeks from that of the publication its weekday lies, where that is said: "Friday of next week".</summary>
    public int? Weeks { get; init; }
}

/// <summary>A date in digits whose order is the document's: 3/4/2019.</summary>
/// <param name="IsDotted">Whether full stops stand between: 3.4.2019.</param>
internal sealed record NumericDate(int First, int Second, int Year, bool IsDotted = false) : Dated;

/// <summary>A period at a distance: "yesterday", "last week", "three years ago", "two days later", "that month".</summary>
/// <param name="Offset">How many units after the origin; negative before it.</param>
internal sealed record Shift(TimeUnit Unit, int Offset, Origin Origin)
    : Dated(Unit is > TimeUnit.None and < TimeUnit.Day ? TimeKind.Time : TimeKind.Date)
{
    /// <summary>"The quarter a year ago" and its like in results: a year's distance from the quarter last reported, where there is one.</summary>
    public bool OfReport { get; init; }

    /// <summary>"Thirty years ago <em>today</em>", "fifty years ago <em>this week</em>": how finely the time at that distance is named; <see cref="TimeUnit.None"/> as finely as it is counted.</summary>
    public TimeUnit Grain { get; init; }

    /// <summary>"The new year": the one at hand in January and February.</summary>
    public bool IsNewYear => this is { Unit: TimeUnit.Year, Offset: 1, Origin: Origin.Context };

    /// <summary>"Two years <em>on</em>, they still mourn": in news it ends today at the latest.</summary>
    public bool IsUpToNow { get; init; }

    /// <summary>"Twenty years ago <em>last week</em>": how many units of the grain from the origin the other distance is counted.</summary>
    public int Turn { get; init; }

    /// <summary>"On the third day": a day by its number, from which no further one is counted.</summary>
    public bool IsCounted { get; init; }
}

/// <summary>A day, week or weekend beside a day that is named: "a week from Friday", "the day after Christmas", "the week of May 5".</summary>
/// <param name="Offset">How many units behind it; negative before it.</param>
internal sealed record Displaced(Dated Named, TimeUnit Unit, int Offset) : Dated
{
    /// <summary>The weekday that is nearest on that side, "the Friday after Christmas": 1 is Monday, or 0.</summary>
    public int Weekday { get; init; }
}

/// <summary>The period that results are about: "the quarter", "the latest quarter", "the year-ago period".</summary>
/// <param name="Years">How many years before it.</param>
internal sealed record ReportedQuarter(int Years) : Dated
{
    /// <summary>The year, where it is named: "the 1988 quarter".</summary>
    public int? Year { get; init; }

    /// <summary>Whether it says "quarter": then it is one, whatever longer period was last reported on.</summary>
    public bool SaysQuarter { get; init; }
}

/// <summary>A holiday of some year, or a weekday or week by its number in a month.</summary>
/// <param name="Rule">When it is: a value of <c>holidays.txt</c>.</param>
internal sealed record HolidayDate(string Rule, DateField Year, Deixis Deixis = Deixis.None) : Dated
{
    /// <summary>What stands in a rule for the month of "the last Friday of the month".</summary>
    public const string MonthAtHand = "00";
}
