namespace CorpusGen.Core.Times;

/// <summary>How 3/4/2019 is read.</summary>
internal enum DateOrder : byte
{
    /// <summary>As the document itself writes its dates; where it does not show, month first.</summary>
    ByDocument,
    DayFirst,
    MonthFirst,
}

/// <summary>What a project can say about the times of its documents.</summary>
internal sealed record TimeSettings(DateOrder Order = DateOrder.ByDocument)
{
    public static TimeSettings Default { get; } = new();
}
