using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Core.Emission;

/// <summary>The names that one class has already.</summary>
internal sealed class NameSet
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public NameSet(IEnumerable<string> reserved, params string[] enclosing)
    {
        _taken.UnionWith(reserved);
        _taken.UnionWith(enclosing);
    }

    /// <summary>Takes the first of the wanted names that is free; where none is, the last with a number.</summary>
    public string Take(params string[] wanted)
    {
        foreach (string name in wanted)
        {
            if (_taken.Add(name))
                return name;
        }

        for (int i = 2; ; i++)
        {
            string name = wanted[wanted.Length - 1] + "_" + i.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(name))
                return name;
        }
    }
}
