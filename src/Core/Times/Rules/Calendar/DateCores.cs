namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>The expressions of the rules that name a day, read for those that go on with one: a time of day, "a week from …".</summary>
internal static class DateCores
{
    /// <summary>The longest date that starts here.</summary>
    public static Reading Read(Scan scan, int at)
    {
        Reading longest = default;
        foreach (Rule rule in AllRules.InOrder)
        {
            if (!rule.NamesDay || !scan.Has(at, rule.Starts))
                continue;
            Reading reading = rule.Read(scan, at);
            if (reading.IsFound && reading.End > longest.End)
                longest = reading;
        }

        return longest;
    }
}
