using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Annotation;

/// <summary>Who proposes mentions where no person approved any.</summary>
/// <param name="Entities">The named entities of a text, in its order, never overlapping.</param>
/// <param name="Times">
/// The time expressions of a text that was published on a day, as the settings have dates read, none of them in the places where people are named; in its
/// order, never overlapping.
/// </param>
internal sealed record Recognisers(
    Func<TokenizedText, IReadOnlyList<EntityMention>> Entities,
    Func<TokenizedText, CivilDate?, TimeSettings, IReadOnlyList<TextRange>, IReadOnlyList<TimeMention>> Times)
{
    public static Recognisers Default { get; } = new(EntityTagger.Tag, TimeTagger.Tag);
}
