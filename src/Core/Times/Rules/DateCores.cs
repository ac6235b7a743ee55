namespace CorpusGen.Core.Times.Rules;

/// <summary>The rules whose expressions name a day and so may follow a time of day: "9 a.m. <em>Monday</em>", "the night of <em>May 5</em>".</summary>
internal static class DateCores
{
    private static readonly Rule[] Rules = [NumericDates.Rule, MonthDates.Rule, Weekdays.Rule, DayWords.Rule, Deictics.Rule];

    /// <summary>The longest date that starts here.</summary>
    public static Reading Read(Scan scan, int at)
    {
        Reading longest = default;
        foreach (Rule rule in Rules)
        {
            if (!scan.Has(at, rule.Starts))
                continue;
            Reading reading = rule.Read(scan, at);
            if (reading.IsFound && reading.End > longest.End)
                longest = reading;
        }

        return longest;
    }
}
