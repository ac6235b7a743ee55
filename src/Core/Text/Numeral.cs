using System.Globalization;

namespace CorpusGen.Core.Text;

/// <summary>Numbers as messages, generated code and files have them: in no culture.</summary>
internal static class Numeral
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1,234</c>: for numbers that somebody reads.</summary>
    public static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>“once”, “twice”, “3 times”.</summary>
    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => Of(count) + " times",
    };

    /// <summary>“1 document”, “3 documents”.</summary>
    public static string Count(int count, string one) => $"{Of(count)} {one}{(count == 1 ? "" : "s")}";
}
