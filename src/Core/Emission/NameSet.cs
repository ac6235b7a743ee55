using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>The names that one class has already.</summary>
internal sealed class NameSet
{
    private readonly ISet<string> _reserved;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public NameSet(ISet<string> reserved) => _reserved = reserved;

    /// <summary>Takes the first of the wanted names that is free; where none is, the last with a number. Reserved ones get a <c>_</c> in front.</summary>
    public string Take(params string[] wanted)
    {
        for (int i = 0; i < wanted.Length; i++)
        {
            if (_reserved.Contains(wanted[i]))
                wanted[i] = "_" + wanted[i];
            if (_taken.Add(wanted[i]))
                return wanted[i];
        }

        for (int i = 2; ; i++)
        {
            string name = wanted[wanted.Length - 1] + "_" + Numeral.Of(i);
            if (_taken.Add(name))
                return name;
        }
    }
}
