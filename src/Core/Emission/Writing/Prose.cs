using System.Globalization;

namespace CorpusGen.Core.Emission.Writing;

/// <summary>Words of doc comments.</summary>
internal static class Prose
{
    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => count.ToString(CultureInfo.InvariantCulture) + " times",
    };
}
