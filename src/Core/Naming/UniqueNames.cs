using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>A name that nobody else has.</summary>
/// <param name="Winner">The key of the one that has the name which was wished for, or null where the wish came true.</param>
internal sealed record UniqueName(string Key, string Name, string? Winner);

/// <summary>Gives each key a name of its own, near the one it wishes for.</summary>
/// <remarks>
/// Of those who wish for one name, the first by ordinal order of the keys gets it and the others get it with a short hash of their key:
/// one more of them changes no other's name unless it comes first. Wishes are met before hashes are given out.
/// </remarks>
internal static class UniqueNames
{
    private const int FewestHashDigits = 4;
    private const int MostHashDigits = 16;

    /// <summary>The names by their keys.</summary>
    /// <param name="wishes">Key and wished name, in any order; the keys are unique.</param>
    /// <param name="separator">What stands between a name and the hash.</param>
    /// <param name="root">A folder that the keys lie in, and that no hash hangs on.</param>
    public static IReadOnlyDictionary<string, UniqueName> Assign(IEnumerable<KeyValuePair<string, string>> wishes, char separator, string root = "")
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, UniqueName>(StringComparer.Ordinal);
        var losers = new List<UniqueName>();
        foreach (KeyValuePair<string, string> wish in wishes.OrderBy(wish => wish.Key, StringComparer.Ordinal))
        {
            if (owners.TryGetValue(wish.Value, out string winner))
            {
                losers.Add(new UniqueName(wish.Key, wish.Value, winner));
                continue;
            }

            owners.Add(wish.Value, wish.Key);
            names.Add(wish.Key, new UniqueName(wish.Key, wish.Value, Winner: null));
        }

        foreach (UniqueName loser in losers)
        {
            string name = WithHash(loser, Slug.BelowRoot(loser.Key, root), separator, owners);
            owners.Add(name, loser.Key);
            names.Add(loser.Key, loser with { Name = name });
        }

        return names;
    }

    private static string WithHash(UniqueName loser, string key, char separator, Dictionary<string, string> owners)
    {
        for (int digits = FewestHashDigits; digits <= MostHashDigits; digits++)
        {
            string name = loser.Name + separator + StableHash.Short(key, digits);
            if (!owners.ContainsKey(name))
                return name;
        }

        // Two keys with one hash of 64 bits, or names made to look like the outcome.
        int number = 2;
        while (owners.ContainsKey(loser.Name + separator + Numeral.Of(number)))
            number++;
        return loser.Name + separator + Numeral.Of(number);
    }
}
