using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>Finds the named entities of a text.</summary>
internal static class EntityTagger
{
    /// <summary>The mentions in the order of the text; they never overlap.</summary>
    /// <param name="text">The article's body.</param>
    public static IReadOnlyList<EntityMention> Tag(TokenizedText text) => Array.Empty<EntityMention>();
}
