using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Naming;

/// <summary>A member that wants a name.</summary>
/// <param name="Key">What it is known by, never its position: a path, an entity's id. Unique, and the source of its hash.</param>
/// <param name="Text">What the name is made of: an id, a path without extension, an entity's name.</param>
internal sealed record NameRequest(string Key, string Text);

/// <summary>The name that a member got.</summary>
/// <param name="Identifier">Legal, and unlike those of all other members.</param>
/// <param name="Wanted">The name it would have alone, or null where its text has no letter and no digit.</param>
/// <param name="Winner">The key of the member that has that name instead, or null.</param>
internal sealed record MemberName(string Key, string Identifier, string? Wanted, string? Winner, bool IsReserved);

/// <summary>Gives members legal names of their own, which hang on nothing but their keys and texts.</summary>
internal static class MemberNames
{
    /// <summary>
    /// The names, in the order of the requests. Which of two gets the name that both want: see <see cref="UniqueNames"/>.
    /// </summary>
    /// <param name="requests">In any order; the keys are unique.</param>
    /// <param name="reserved">Names that nobody gets (see <see cref="ReservedNames"/>): a <c>_</c> goes in front of them.</param>
    /// <param name="root">A folder that the keys lie in, and that no name hangs on.</param>
    public static IReadOnlyList<MemberName> Assign(IReadOnlyList<NameRequest> requests, ISet<string> reserved, string root = "")
    {
        var wishes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (NameRequest request in requests)
        {
            // A text without letters and digits is named by its key, whatever others there are.
            string identifier = Identifier.Of(request.Text) ?? "_" + StableHash.Short(Slug.BelowRoot(request.Key, root), 8);
            wishes.Add(request.Key, reserved.Contains(identifier) ? "_" + identifier : identifier);
        }

        IReadOnlyDictionary<string, UniqueName> names = UniqueNames.Assign(wishes, '_', root);
        return requests.Select(request => NameOf(request, names[request.Key], reserved)).ToArray();
    }

    private static MemberName NameOf(NameRequest request, UniqueName name, ISet<string> reserved)
    {
        string? wanted = Identifier.Of(request.Text);
        return new MemberName(request.Key, name.Name, wanted, name.Winner, wanted is not null && reserved.Contains(wanted));
    }
}
