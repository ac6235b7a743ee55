using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>A name that a person, or an earlier model, marked. <see cref="NameKind.Miscellaneous"/> stands for events, works and all the rest.</summary>
internal readonly record struct MarkedName(int Start, int End, NameKind Kind);

/// <summary>A text to train or to measure on.</summary>
/// <param name="Source">The data set that it comes from: features get a private copy for each.</param>
internal sealed record Article(string Id, string Source, string Text, IReadOnlyList<MarkedName> Names)
{
    /// <summary>The only sentences whose names are marked, as ranges of the text; null where all are.</summary>
    public IReadOnlyList<TextRange>? MarkedSentences { get; init; }

    /// <summary>Whether a position of the text lies in a sentence whose names are marked by hand, where only some are.</summary>
    public bool IsInMarkedSentence(int position)
    {
        if (MarkedSentences is null)
            return false;
        foreach (TextRange sentence in MarkedSentences)
        {
            if (sentence.Start <= position && position < sentence.End)
                return true;
        }

        return false;
    }
}
