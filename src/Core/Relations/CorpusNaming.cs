using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;

namespace CorpusGen.Core.Relations;

/// <summary>An entity of one document on its way to its entity of the corpus.</summary>
/// <param name="Document">The index of its document among the summaries.</param>
/// <param name="Index">Its index in that document.</param>
/// <param name="Path">The document.</param>
/// <param name="Kind">What it is, by the evidence of all documents.</param>
/// <param name="Form">Its name, taken apart.</param>
/// <param name="FullAliases">Its other names that are full ones or acronyms, so that another document may use them alone.</param>
/// <param name="KnownId">The catalogue's id for it, or null.</param>
internal sealed record CorpusNaming(
    int Document, int Index, string Path, EntityKind Kind, NameForm Form, EquatableArray<string> Aliases, IReadOnlyList<NameForm> FullAliases, int Weight, string? KnownId)
{
    /// <summary>Before every letter in ordinal order: where two want one id, the catalogue's entity has it.</summary>
    private const string KnownPrefix = "!known ";

    /// <summary>What is equal in namings that are surely one entity.</summary>
    public string Key { get; } = KnownId is null ? KeyOf(Kind, Form) : KnownPrefix + Kind + " " + KnownId;

    public bool IsKnown => IsKnownKey(Key);

    public static bool IsKnownKey(string key) => key.StartsWith(KnownPrefix, StringComparison.Ordinal);

    public static string KeyOf(EntityKind kind, NameForm form) =>
        kind + " " + (Titles.IsRegnal(form.Title) && form.Words.Count == 1 ? form.Title + " " : "") + form.Key + (form.Generation.Length > 0 ? "|" + form.Generation : "");
}

/// <summary>Reads the documents' entities.</summary>
internal static class CorpusNamings
{
    public static IReadOnlyList<CorpusNaming> Read(IReadOnlyList<DocumentSummary> summaries, CorpusSettings settings)
    {
        var known = KnownKeys(settings);
        var forms = new NameForms();
        var namings = new List<CorpusNaming>();
        for (int document = 0; document < summaries.Count; document++)
        {
            var entities = summaries[document].Entities;
            for (int i = 0; i < entities.Count; i++)
                namings.Add(Read(entities[i], document, i, summaries[document].Path, forms, known));
        }

        return namings;
    }

    /// <summary>The naming as one of another kind.</summary>
    public static CorpusNaming WithKind(CorpusNaming naming, EntityKind kind) =>
        new(naming.Document, naming.Index, naming.Path, kind, NameForm.Of(naming.Form.Text, kind), naming.Aliases,
            FullAliasesOf(naming.Aliases, kind, new NameForms()), naming.Weight, naming.KnownId);

    private static CorpusNaming Read(
        EntitySummary entity, int document, int index, string path, NameForms forms, IReadOnlyDictionary<string, KnownEntity?> known)
    {
        NameForm form = forms.Of(entity.Name, entity.Kind);
        string? knownId = entity.KnownId
            ?? (known.TryGetValue(CorpusNaming.KeyOf(entity.Kind, form), out KnownEntity? found) ? found?.Id : null);
        return new CorpusNaming(
            document, index, path, entity.Kind, form, entity.Aliases, FullAliasesOf(entity.Aliases, entity.Kind, forms), entity.Weight, knownId);
    }

    private static IReadOnlyList<NameForm> FullAliasesOf(EquatableArray<string> aliases, EntityKind kind, NameForms forms)
    {
        if (aliases.Count == 0)
            return [];
        return [.. aliases.Items.Select(alias => forms.Of(alias, kind)).Where(form => IsFull(form, kind))];
    }

    private static bool IsFull(NameForm form, EntityKind kind) =>
        kind == EntityKind.Person ? PersonNames.IsGivenAndSurname(form) : form.Words.Count > 1 || form.IsAcronym;

    /// <summary>The catalogue's names as documents may spell them; null where two entities share one.</summary>
    private static Dictionary<string, KnownEntity?> KnownKeys(CorpusSettings settings)
    {
        var keys = new Dictionary<string, KnownEntity?>(StringComparer.Ordinal);
        foreach (KnownEntity known in settings.Entities)
        {
            foreach (string name in known.Aliases.Items.Insert(0, known.Name))
            {
                string key = CorpusNaming.KeyOf(known.Kind, NameForm.Of(name, known.Kind));
                bool shared = keys.TryGetValue(key, out KnownEntity? other) && other?.Id != known.Id;
                keys[key] = shared ? null : known;
            }
        }

        return keys;
    }

    /// <summary>Takes each name apart once, however many documents say it.</summary>
    private sealed class NameForms
    {
        private readonly Dictionary<(string, EntityKind), NameForm> _forms = [];

        public NameForm Of(string name, EntityKind kind)
        {
            if (!_forms.TryGetValue((name, kind), out NameForm? form))
                _forms.Add((name, kind), form = NameForm.Of(name, kind));
            return form;
        }
    }
}
