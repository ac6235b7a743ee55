using System.Globalization;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Interchange.Reading;

/// <summary>The words for annotations that do not fit their text, the same in every format.</summary>
internal static class Misplaced
{
    public static string Range(long start, long end, int length) => string.Format(
        CultureInfo.InvariantCulture, "An annotation says {0} to {1}, which is no range of the text's {2} characters", start, end, length);

    public static string Words(string said, string there) => $"An annotation says '{Excerpt.Of(said)}', but '{Excerpt.Of(there)}' stands at its offsets";
}
