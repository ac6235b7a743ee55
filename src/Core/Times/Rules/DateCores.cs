namespace CorpusGen.Core.Times.Rules;

/// <summary>The rules whose expressions name a day and so may follow a time of day: "9 a.m. <em>Monday</em>", "the night of <em>May 5</em>".</summary>
internal static class DateCores
{
    private static readonly RuleReader[] Readers =
        [NumericDates.Rule.Read, MonthDates.Rule.Read, Weekdays.Rule.Read, DayWords.Rule.Read, Deictics.Rule.Read];

    /// <summary>The longest date that starts here.</summary>
    public static Reading Read(Scan scan, int at)
    {
        Reading longest = default;
        foreach (RuleReader read in Readers)
        {
            Reading reading = read(scan, at);
            if (reading.IsFound && reading.End > longest.End)
                longest = reading;
        }

        return longest;
    }
}
