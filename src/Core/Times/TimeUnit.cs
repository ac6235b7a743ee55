using System.IO;

namespace CorpusGen.Core.Times;

/// <summary>A unit of time, from the smallest on.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>The letters that stand for units in <c>words.txt</c>.</summary>
internal static class TimeUnits
{
    private const string Letters = " SNHDEWMQYXC";

    /// <summary>The unit of a letter; minutes are <c>N</c>, decades <c>X</c>, weekends <c>E</c>.</summary>
    /// <exception cref="InvalidDataException">The letter stands for none.</exception>
    public static TimeUnit OfLetter(char letter)
    {
        int index = Letters.IndexOf(letter);
        return index > 0 ? (TimeUnit)index : throw new InvalidDataException($"'{letter}' is no letter of a unit.");
    }
}
