using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;

namespace CorpusGen.Core.Relations.Across;

/// <summary>A name that documents give to something of one kind, with all documents that do: what is related instead of each document's entity.</summary>
/// <param name="Kind">What it is, by the evidence of all documents.</param>
/// <param name="Form">The name, taken apart.</param>
/// <param name="Aliases">Every other form in which those documents name it, in ordinal order.</param>
/// <param name="Weight">The number of mentions.</param>
/// <param name="Documents">The number of documents.</param>
/// <param name="FirstKey">The first of them in ordinal order: findings point there.</param>
/// <param name="KnownId">The catalogue's id for it, or null.</param>
internal sealed record CorpusNaming(
    EntityKind Kind, NameForm Form, EquatableArray<string> Aliases, long Weight, int Documents, string FirstKey, string? KnownId)
{
    /// <summary>Before every letter in ordinal order: where two want one id, the catalogue's entity has it.</summary>
    private const string KnownPrefix = "!known ";

    /// <summary>What is equal in namings that are surely one entity.</summary>
    public string Key { get; } = KnownId is null ? KeyOf(Kind, Form) : KnownKeyOf(Kind, KnownId);

    public bool IsKnown => KnownId is not null;

    public static string KnownKeyOf(EntityKind kind, string id) => KnownPrefix + kind + " " + id;

    public static bool IsKnownKey(string key) => key.StartsWith(KnownPrefix, StringComparison.Ordinal);

    public static string KeyOf(EntityKind kind, NameForm form)
    {
        string title = Titles.IsRegnal(form.Title) && form.Words.Count == 1 ? form.Title + " " : "";
        string generation = form.Generation.Length > 0 ? "|" + form.Generation : "";
        return kind + " " + title + form.Key + generation;
    }

    public CorpusNaming WithKind(EntityKind kind) => new(kind, NameForm.Of(Form.Text, kind), Aliases, Weight, Documents, FirstKey, KnownId);

    /// <summary>Those of its aliases that another document may use alone for it: a person's full names, a place's, acronyms. "Red Cross" says little without its country.</summary>
    public IEnumerable<NameForm> FullAliases()
    {
        foreach (string alias in Aliases)
        {
            NameForm form = NameForm.Of(alias, Kind);
            bool full = Kind switch
            {
                EntityKind.Person => PersonNames.IsGivenAndSurname(form),
                EntityKind.Place => form.Words.Count > 1 || form.IsAcronym,
                _ => form.IsAcronym || ThingNames.SameWordsInAnotherOrder(form, Form),
            };
            if (full)
                yield return form;
        }
    }
}
