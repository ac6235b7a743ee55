using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Gold.Files;

/// <summary>The gold of a corpus, by the documents that it stands beside.</summary>
/// <param name="Files">In ordinal order of their paths.</param>
internal sealed record GoldFiles(EquatableArray<GoldFile> Files)
{
    /// <summary>Why there is none, where a fault of ours is the reason; else none.</summary>
    public EquatableArray<Finding> Faults { get; init; }

    public static GoldFiles Of(IEnumerable<GoldFile> files) => new(files.OrderBy(file => file.DocumentKey, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>A document with the gold beside it, if there is any.</summary>
    public GoldDocument PairWith(Document document)
    {
        string key = document.Key.ToString();
        int low = 0;
        int high = Files.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(Files[middle].DocumentKey, key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return new GoldDocument(document, low < Files.Count && Files[low].DocumentKey == key ? Files[low] : null);
    }
}

/// <summary>A document and what a person approved of it: what annotating sees, so that an edit of one gold file concerns no other document.</summary>
internal sealed record GoldDocument(Document Document, GoldFile? Gold);
