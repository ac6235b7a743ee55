using System.Globalization;

namespace CorpusGen.Core.Times;

/// <summary>Writes numbers with zeros before them, as TIMEX3 has months, days and hours: each day of a document does, so that formatting would be felt.</summary>
internal static class Padded
{
    private const int Below = 100;

    private static readonly string?[] Known = new string?[Below];

    /// <summary>Two digits, or more where a number has more.</summary>
    public static string Two(int number) => (uint)number < Below
        ? Known[number] ??= number.ToString("00", CultureInfo.InvariantCulture)
        : number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A time of day: <c>T09:30</c>.</summary>
    public static string Clock(int hour, int minute) => "T" + Two(hour) + ":" + Two(minute);

    /// <summary>Four digits, or more where a number has more.</summary>
    public static string Four(int number) => (uint)number < Below * Below
        ? Two(number / Below) + Two(number % Below)
        : number.ToString("0000", CultureInfo.InvariantCulture);
}
