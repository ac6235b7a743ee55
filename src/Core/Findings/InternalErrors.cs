using System;

namespace CorpusGen.Core.Findings;

/// <summary>A fault of ours, as a finding that names the file it happened on.</summary>
internal static class InternalErrors
{
    public static Finding Of(Exception exception, string path) =>
        FindingRules.InternalError.At(Place.StartOf(path), Excerpt.Of($"{exception.GetType().Name}: {exception.Message}", 200));
}
