using System.Collections.Generic;
using CorpusGen.Core.Entities;

namespace CorpusGen.Core.Relations.Names;

/// <summary>How surely a short name stands for a full one.</summary>
internal enum ShortFor : byte
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It can: a given name, a word from the middle.</summary>
    Loosely,

    /// <summary>As news writes it: a surname, an acronym, the first words of a company's name.</summary>
    Usually,
}

/// <summary>How things of one kind are named in full and in short.</summary>
internal abstract class NamingCustoms
{
    public static NamingCustoms Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => PersonNames.Customs,
        _ => ThingNames.CustomsOf(kind),
    };

    /// <summary>Whether a mention of this form names so fully that bare names after it can mean it.</summary>
    public abstract bool NamesInFull(NameForm form);

    /// <summary>Whether the shorter form, which has fewer words or letters, can stand for the fuller one.</summary>
    public abstract ShortFor Compare(NameForm shorter, NameForm fuller);

    /// <summary>Under which words a full form is looked for: each of its own, and what its short forms may be.</summary>
    public abstract IEnumerable<string> IndexWords(NameForm fuller);

    /// <summary>Under which words the full forms of a short one are looked for.</summary>
    public abstract IEnumerable<string> LookupWords(NameForm shorter);

    /// <summary>What the mention says of its person's gender, or its given name lets guess.</summary>
    public virtual Gender GenderOf(NamedMention mention) => Gender.Unknown;
}
