using System;
using System.Threading;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core;

/// <summary>Keeps a fault of ours in one document from taking the others with it.</summary>
internal static class Guard
{
    /// <summary>The stage's result, or what stands for it where the stage fails.</summary>
    /// <param name="path">The document that the finding names.</param>
    /// <param name="stage">The work.</param>
    /// <param name="otherwise">What goes on, with the finding, instead.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> is cancelled.</exception>
    public static T Run<T>(string path, Func<T> stage, Func<Finding, T> otherwise, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            return stage();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return otherwise(InternalErrors.Of(e, path));
        }
    }
}
