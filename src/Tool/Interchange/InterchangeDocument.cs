using System.Collections.Generic;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Interchange;

/// <summary>An annotated document on its way from one format to another: what every reader delivers and every writer takes.</summary>
/// <param name="Id">What the format calls it: an id, or the file's name.</param>
/// <param name="Published">The document creation time, or null.</param>
/// <param name="Text">The text as the format has it, every character.</param>
/// <param name="Covers">For which kinds the annotations speak: where there are none of them, the text has none.</param>
/// <param name="Entities">In the order of the text; they may overlap, where the format allows that.</param>
/// <param name="Times">In the order of the text.</param>
internal sealed record InterchangeDocument(
    string Id,
    string? Title,
    CivilDate? Published,
    string Text,
    Coverage Covers,
    IReadOnlyList<InterchangeEntity> Entities,
    IReadOnlyList<InterchangeTime> Times)
{
    /// <summary>The seed that an export takes it from; an import knows its file.</summary>
    public string? Source { get; init; }

    /// <summary>Where a writer's findings point.</summary>
    public Place Place => Place.StartOf(Source ?? Id);
}

/// <summary>A naming of an entity.</summary>
/// <param name="Range">UTF-16 units of the text, whatever the format counts in.</param>
/// <param name="Id">The entity's id with its kind, <c>person:mira-holt</c>, or null where the format says none.</param>
/// <param name="Name">The entity's full name, or null.</param>
internal sealed record InterchangeEntity(TextRange Range, EntityKind Kind, string? Id = null, string? Name = null);

/// <summary>A time expression.</summary>
/// <param name="Value">As the format has it: perhaps no TIMEX3 value.</param>
internal sealed record InterchangeTime(TextRange Range, TimeKind Kind, string Value, string? Mod = null);
