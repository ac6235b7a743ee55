using System.Threading;

namespace CorpusGen.Generated;

/// <summary>What is made when it is first asked for, by whichever thread asks.</summary>
internal static class FirstUse
{
    /// <summary>Keeps a value in a field that has none yet. Whoever comes first wins, so that every thread sees one and the same object for good.</summary>
    public static T Keep<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}
