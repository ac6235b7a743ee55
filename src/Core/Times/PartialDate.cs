
namespace CorpusGen.Core.Times;

/// <summary>Where a field of a date comes from.</summary>
internal enum FieldSource : byte
{
    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>The text says it.</summary>
    Known,

    /// <summary>The text says how far it is from that of the anchor: "June of last year".</summary>
    Offset,

    /// <summary>The text says how far it is from that of the date last named: "May of that year".</summary>
    OffsetOfLastMention,

    /// <summary>It was inferred from an anchor.</summary>
    Assumed,
}

/// <summary>A field of a date and where it comes from.</summary>
internal readonly record struct DateField(FieldSource Source, int Value)
{
    public static DateField Absent => default;

    public bool IsPresent => Source != FieldSource.Absent;

    public bool IsNumber => Source is FieldSource.Known or FieldSource.Assumed;

    public static DateField Known(int value) => new(FieldSource.Known, value);

    public static DateField Offset(int value) => new(FieldSource.Offset, value);

    public static DateField OfLastMention(int offset) => new(FieldSource.OffsetOfLastMention, offset);

    public static DateField Assumed(int value) => new(FieldSource.Assumed, value);
}

/// <summary>A date with the fields that are known of it, and no others.</summary>
/// <param name="Weekday">Monday is 1, Sunday 7.</param>
/// <param name="Season">An index into <see cref="Seasons"/>.</param>
/// <param name="Half">1 or 2.</param>
internal sealed record PartialDate(
    DateField Year = default,
    DateField Month = default,
    DateField Day = default,
    DateField Weekday = default,
    DateField Season = default,
    DateField Quarter = default,
    DateField Half = default)
{
    /// <summary>The TIMEX3 codes of the seasons, from 1 on.</summary>
    public static readonly string[] Seasons = ["", "SP", "SU", "FA", "WI"];
}
