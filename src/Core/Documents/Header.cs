using System.Collections.Generic;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Documents;

/// <summary>A document's header as found in its file, not yet understood.</summary>
/// <param name="Fields">Its fields in order, those it says twice too.</param>
/// <param name="End">The offset in the file at which the header is over.</param>
/// <param name="Findings">What is wrong with its form.</param>
internal sealed record Header(IReadOnlyList<Field> Fields, int End, IReadOnlyList<Finding> Findings)
{
    public static Header None { get; } = new([], 0, []);

    /// <summary>Whether it has no end, so that what belongs to it and what to the text is a guess.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Where the article starts, or null where that is the start of its file.</summary>
    public Place? Start { get; init; }
}
