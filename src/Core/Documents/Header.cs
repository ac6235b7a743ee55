using System.Collections.Generic;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>A document's header as found in its file, not yet understood.</summary>
/// <param name="Fields">Its fields in order, those it says twice too.</param>
/// <param name="End">The offset in the file at which the header is over.</param>
/// <param name="Findings">What is wrong with its form.</param>
internal sealed record Header(IReadOnlyList<HeaderField> Fields, int End, IReadOnlyList<Finding> Findings)
{
    public static Header None { get; } = new([], 0, []);
}

/// <summary>A field as written.</summary>
/// <param name="NameRange">Where the name stands in the file.</param>
/// <param name="ValueRange">Where the value stands in the file, quotes and all.</param>
internal sealed record HeaderField(string Name, string Value, TextRange NameRange, TextRange ValueRange);
