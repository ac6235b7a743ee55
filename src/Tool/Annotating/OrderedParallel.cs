using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace CorpusGen.Tool.Annotating;

/// <summary>Works on items on all cores and hands the results on in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <param name="items">Read on the calling thread, never further ahead than <paramref name="readAhead"/> items of what is done.</param>
    /// <param name="work">Runs on any thread.</param>
    /// <param name="readAhead">At least 1.</param>
    /// <param name="done">Called on the calling thread, in the order of the items.</param>
    /// <param name="idle">Called on the calling thread before it waits, so that what is done can be shown.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int readAhead, Action<TResult> done, Action idle)
    {
        var running = new Queue<Task<TResult>>(readAhead);
        foreach (TItem item in items)
        {
            if (running.Count == readAhead)
                Finish(running, done, idle);
            running.Enqueue(Task.Run(() => work(item)));
            while (running.Count > 0 && running.Peek().IsCompleted)
                Finish(running, done, idle);
        }

        while (running.Count > 0)
            Finish(running, done, idle);
    }

    private static void Finish<TResult>(Queue<Task<TResult>> running, Action<TResult> done, Action idle)
    {
        Task<TResult> first = running.Dequeue();
        if (!first.IsCompleted)
            idle();
        done(first.GetAwaiter().GetResult());
    }
}
