using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;

namespace CorpusGen.Core.Relations;

/// <summary>Gathers the mentions of one kind: full names found entities, short names join the one last named in full.</summary>
internal sealed class Referents
{
    /// <summary>More namesakes than any article has: beyond them a hostile text would cost the square of its length.</summary>
    private const int MostNamesakes = 64;

    private const int MostForms = 8;

    private readonly EntityKind _kind;
    private readonly NamingCustoms _customs;
    private readonly List<Referent> _all = [];
    private readonly Dictionary<string, List<Referent>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Referent> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Candidate>> _candidates = new(StringComparer.Ordinal);

    private Referents(EntityKind kind)
    {
        _kind = kind;
        _customs = NamingCustoms.Of(kind);
    }

    /// <summary>The entities that the mentions, all of one kind and in the order of the text, name.</summary>
    /// <param name="kind">The kind of all of them.</param>
    /// <param name="mentions">The mentions.</param>
    /// <param name="explained">Short forms that the text itself explains, "World Health Organization (WHO)", by their identities.</param>
    public static IReadOnlyList<Referent> Gather(EntityKind kind, IReadOnlyList<NamedMention> mentions, IReadOnlyDictionary<string, string> explained)
    {
        var referents = new Referents(kind);
        referents.FoundKnown(mentions);
        referents.FoundByForm(mentions, explained);
        referents.LearnFullNamings(mentions);
        foreach (NamedMention mention in mentions)
            referents.Choose(mention).Mentions.Add(mention);
        return referents._all.Where(referent => referent.Mentions.Count > 0).ToList();
    }

    private void FoundKnown(IReadOnlyList<NamedMention> mentions)
    {
        foreach (NamedMention mention in mentions)
        {
            if (mention.Known is { } known && !_known.ContainsKey(known.Id))
                _known.Add(known.Id, Found(NameForm.Of(known.Name, _kind), known));
        }
    }

    /// <summary>Fuller forms first: each later form is short for one that is there, or founds an entity of its own.</summary>
    private void FoundByForm(IReadOnlyList<NamedMention> mentions, IReadOnlyDictionary<string, string> explained)
    {
        var forms = mentions
            .Where(mention => mention.Known is null)
            .Select(mention => mention.Form)
            .GroupBy(form => form.Identity, StringComparer.Ordinal)
            .Select(group => group.FirstOrDefault(form => Titles.IsRegnal(form.Title)) ?? group.First())
            .OrderByDescending(form => form.Words.Count)
            .ThenByDescending(form => form.Key.Length)
            .ThenByDescending(form => form.Identity, StringComparer.Ordinal)
            .ToList();
        foreach (NameForm form in forms)
        {
            var candidates = CandidatesFor(form, explained);
            if (candidates.Count == 0)
                candidates.Add(new Candidate(Found(form, null), ShortFor.Usually));
            else if (candidates.Count == 1 && candidates[0].How == ShortFor.Usually && _customs.NamesInFull(form))
                Index(candidates[0].Referent, form);
            _candidates[form.Identity] = candidates;
        }
    }

    private List<Candidate> CandidatesFor(NameForm form, IReadOnlyDictionary<string, string> explained)
    {
        if (explained.TryGetValue(form.Identity, out string? full) && _candidates.TryGetValue(full, out var meant))
            return [.. meant];
        var candidates = new List<Candidate>();
        foreach (string word in _customs.LookupWords(form))
        {
            if (!_byWord.TryGetValue(word, out var namesakes))
                continue;
            foreach (Referent referent in namesakes)
            {
                ShortFor how = ShortOf(form, referent);
                if (how != ShortFor.No && !candidates.Exists(candidate => candidate.Referent == referent))
                    candidates.Add(new Candidate(referent, how));
            }
        }

        return candidates;
    }

    /// <summary>The catalogue may know somebody by a shorter name than the document.</summary>
    private ShortFor ShortOf(NameForm form, Referent referent)
    {
        ShortFor how = referent.FullForms.Max(full => _customs.Compare(form, full));
        bool fuller = how == ShortFor.No && referent.Known is not null && _customs.NamesInFull(referent.Fullest);
        return fuller ? _customs.Compare(referent.Fullest, form) : how;
    }

    private void LearnFullNamings(IReadOnlyList<NamedMention> mentions)
    {
        foreach (NamedMention mention in mentions)
        {
            if (FullyNamed(mention) is { } referent)
                referent.LearnFrom(mention, _customs.GenderOf(mention));
        }
    }

    private Referent? FullyNamed(NamedMention mention)
    {
        if (mention.Known is { } known)
            return _known[known.Id];
        var candidates = _candidates[mention.Form.Identity];
        bool decided = candidates.Count == 1 && candidates[0].How == ShortFor.Usually && _customs.NamesInFull(mention.Form);
        return decided ? candidates[0].Referent : null;
    }

    private Referent Choose(NamedMention mention)
    {
        if (mention.Known is { } known)
            return _known[known.Id];
        var all = _candidates[mention.Form.Identity];
        Gender gender = _customs.GenderOf(mention);
        var admitted = mention.Form.Words.Count > 1 ? all : all.FindAll(candidate => candidate.Referent.Admits(gender));
        if (admitted.Count == 0)
        {
            admitted = [new Candidate(Found(mention.Form, null), ShortFor.Usually)];
            all.Add(admitted[0]);
        }

        Referent chosen = admitted.Count == 1 ? admitted[0].Referent : LastNamedInFull(mention, WithRole(mention, admitted));
        if (string.Equals(chosen.Fullest.Identity, mention.Form.Identity, StringComparison.Ordinal) && FullyNamed(mention) is null)
            chosen.LearnFrom(mention, gender);
        return chosen;
    }

    /// <summary>"President Clinton" is the Clinton who was called president, if only one was.</summary>
    private static List<Candidate> WithRole(NamedMention mention, List<Candidate> candidates)
    {
        var inOffice = candidates.FindAll(candidate => candidate.How == ShortFor.Usually && candidate.Referent.Roles.Contains(mention.Title));
        return inOffice.Count > 0 ? inOffice : candidates;
    }

    private static Referent LastNamedInFull(NamedMention mention, List<Candidate> candidates)
    {
        int position = mention.Range.Start;
        return Latest(candidates, ShortFor.Usually, position)
            ?? Latest(candidates, ShortFor.Loosely, position)
            ?? Next(candidates, ShortFor.Usually, position)
            ?? Next(candidates, ShortFor.Loosely, position)
            ?? candidates[0].Referent;
    }

    private static Referent? Latest(List<Candidate> candidates, ShortFor how, int position)
    {
        Referent? latest = null;
        foreach (Candidate candidate in candidates)
        {
            int at = candidate.How == how ? candidate.Referent.LastFullBefore(position) : -1;
            if (at >= 0 && at > (latest?.LastFullBefore(position) ?? -1))
                latest = candidate.Referent;
        }

        return latest;
    }

    private static Referent? Next(List<Candidate> candidates, ShortFor how, int position)
    {
        Referent? next = null;
        foreach (Candidate candidate in candidates)
        {
            int at = candidate.How == how ? candidate.Referent.NextFullAfter(position) : int.MaxValue;
            if (at < (next?.NextFullAfter(position) ?? int.MaxValue))
                next = candidate.Referent;
        }

        return next;
    }

    private Referent Found(NameForm form, KnownEntity? known)
    {
        var referent = new Referent(_kind, form, known);
        _all.Add(referent);
        Index(referent, form);
        return referent;
    }

    /// <summary>Has the referent found by the words of a form that names it in full.</summary>
    private void Index(Referent referent, NameForm form)
    {
        if (referent.FullForms.Count < MostForms && !referent.FullForms.Contains(form))
            referent.FullForms.Add(form);
        foreach (string word in _customs.IndexWords(form))
        {
            if (!_byWord.TryGetValue(word, out var namesakes))
                _byWord.Add(word, namesakes = []);
            if (namesakes.Count < MostNamesakes && !namesakes.Contains(referent))
                namesakes.Add(referent);
        }
    }

    private readonly record struct Candidate(Referent Referent, ShortFor How);
}
