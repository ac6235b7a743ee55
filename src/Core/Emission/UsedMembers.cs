using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Emission;

/// <summary>The members of the corpus that the consumer's own code names.</summary>
/// <remarks>
/// Every member costs the compiler, and then each of the project's analyzers, and hardly any is ever used. Code that names none has no way to it, so
/// that whatever compiles with all of them compiles with those that are named, and what does not, does not.
/// </remarks>
/// <param name="All">Whether everything counts as named: in an editor, where the corpus is public, or where code can reach it by other names.</param>
/// <param name="Names">The members that are named, of articles and entities alike, in ordinal order.</param>
internal sealed record UsedMembers(bool All, EquatableArray<string> Names)
{
    /// <summary>Up to so many articles, there are all members: there it costs little, and the code is the same in a build as in an editor.</summary>
    public const int SmallCorpus = 100;

    public static UsedMembers Everything { get; } = new(true, default);

    public static UsedMembers Of(IEnumerable<string> names) =>
        new(false, names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Which members of a corpus of <paramref name="articles"/> are wanted.</summary>
    public Func<string, bool> In(int articles)
    {
        if (All || articles <= SmallCorpus)
            return _ => true;
        var named = new HashSet<string>(Names, StringComparer.Ordinal);
        return named.Contains;
    }
}
