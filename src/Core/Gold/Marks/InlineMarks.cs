using System;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Gold.Marks;

/// <summary>What a document with <c>markup: inline</c> marks in its own text, <c>[Rick Snyder](person:rick-snyder)</c>.</summary>
/// <param name="Covers">What the marks speak for.</param>
/// <param name="Entities">In the order in which their marks end.</param>
/// <param name="Times">In the same order.</param>
internal sealed record InlineMarks(Coverage Covers, EquatableArray<MarkedMention> Entities, EquatableArray<MarkedTime> Times);

/// <summary>A marked naming of an entity.</summary>
/// <param name="Range">Where it stands in the article's text, which is without the marks.</param>
/// <param name="Place">Where the mark stands in the file.</param>
internal sealed record MarkedMention(TextRange Range, EntityReference Entity, Place Place);

/// <summary>A marked time expression.</summary>
/// <param name="Place">Where the mark stands in the file.</param>
internal sealed record MarkedTime(TimeMention Time, Place Place);

/// <summary>A body without its marks.</summary>
/// <param name="MarksIn">
/// What was marked, once it is known where the places of <paramref name="Body"/> are in the article's text; null where the body has no markup.
/// </param>
internal sealed record MarkedText(BodyText Body, Func<Func<TextRange, TextRange>, InlineMarks?> MarksIn);
