using System.Runtime.CompilerServices;

namespace CorpusGen.Core;

/// <summary>For methods that run for every word of every text.</summary>
internal static class HotPath
{
    /// <summary>
    /// Compiled with all optimisations at the first call. The runtime would first run a method thirty times as it came, then count, wait and compile it
    /// twice more; a compile of a thousand documents is over before that is through. For loops and what they call for each word; a method that runs
    /// once a document is better off without.
    /// </summary>
    /// <remarks><c>MethodImplOptions.AggressiveOptimization</c>, which .NET Standard 2.0 has no name for and older runtimes pass over.</remarks>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
