using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

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

    private readonly Namesakes _namesakes;
    private readonly int _opening;

    private Referents(EntityKind kind, Namesakes namesakes, int opening)
    {
        _kind = kind;
        _customs = NamingCustoms.Of(kind);
        _namesakes = namesakes;
        _opening = opening;
    }

    /// <summary>The entities that the mentions, all of one kind and in the order of the text, name.</summary>
    /// <param name="text">The article's body.</param>
    /// <param name="kind">The kind of all of them.</param>
    /// <param name="mentions">The mentions.</param>
    public static IReadOnlyList<Referent> Gather(TokenizedText text, EntityKind kind, IReadOnlyList<NamedMention> mentions)
    {
        var explained = ExplainedForms.Read(text, mentions);
        var referents = kind == EntityKind.Person
            ? new Referents(kind, Namesakes.Read(text, mentions), Opening.End(text))
            : new Referents(kind, Namesakes.None, 0);
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
        if (referent.FullForms.Exists(full => _namesakes.AreApart(form, full)))
            return ShortFor.No;
        ShortFor how = referent.FullForms.Max(full => _customs.Compare(form, full));
        bool fuller = how == ShortFor.No && referent.Known is not null && _customs.NamesInFull(referent.Fullest);
        return fuller ? _customs.Compare(referent.Fullest, form) : how;
    }

    private void LearnFullNamings(IReadOnlyList<NamedMention> mentions)
    {
        NamedMention? before = null;
        foreach (NamedMention mention in mentions)
        {
            if (FullyNamed(mention) is { } referent)
                referent.LearnFrom(mention, _customs.GenderOf(mention), IsAside(mention));
            if (mention.Kin.OfWhom != Gender.Unknown && before is not null && before.Range.End == mention.Kin.OfWhomAt)
                FullyNamed(before)?.LearnGender(mention.Kin.OfWhom);
            before = mention;
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
        var admitted = mention.Form.Words.Count > 1 ? all : all.FindAll(candidate => candidate.Referent.Admits(gender) && !IsStranger(mention, candidate));
        if (admitted.Count == 0)
        {
            bool stranger = all.Exists(candidate => candidate.Referent.Admits(gender));
            admitted = [new Candidate(Found(mention.Form, null), stranger ? ShortFor.Loosely : ShortFor.Usually)];
            all.Add(admitted[0]);
        }

        Candidate chosen = admitted.Count == 1 ? admitted[0] : LastNamedInFull(mention, OfGender(mention, gender, WithRole(mention, OfSeniority(mention, admitted))));
        if (string.Equals(chosen.Referent.Fullest.Identity, mention.Form.Identity, StringComparison.Ordinal) && FullyNamed(mention) is null)
            chosen.Referent.LearnFrom(mention, gender, aside: false);
        else
            chosen.Referent.LearnGender(mention.SaidGender);
        if (admitted.Count > 1 && mention.Form.Words.Count == 1)
            chosen.Referent.LearnSeniority(mention.Seniority);
        // "Raila will answer", Dr Oburu said: a relative who is called by the given name has a part of their own.
        if (chosen.How == ShortFor.Loosely && mention.Title.Length > 0)
            chosen.Referent.StepForward(mention.Range.Start);
        return chosen.Referent;
    }

    /// <summary>Whether the text goes on about a namesake: "her husband, Tomas Kovacs", and "Donald Trump Jr." where Donald Trump is somebody else.</summary>
    private bool IsAside(NamedMention mention) =>
        mention.Kin.IsRelative || (Titles.IsSonOrFather(mention.Form.Generation) && _namesakes.HasElder(mention.Form));

    /// <summary>
    /// "His sons, Michael and Paul" are not the Mick Harding and the Paul Osei who are named further down. But "her brother Obinna" is an Obinna of her family, and
    /// who is called by the given name at the opening of a text is introduced below.
    /// </summary>
    private bool IsStranger(NamedMention mention, Candidate candidate)
    {
        Referent referent = candidate.Referent;
        if (_kind != EntityKind.Person || candidate.How != ShortFor.Loosely || referent.Known is not null || referent.Mentions.Count > 0)
            return false;
        if (Referent.LastBefore(referent.BroughtInAt, mention.Range.Start) >= 0 || (mention.Range.Start < _opening && !mention.Kin.IsRelative))
            return false;
        string given = mention.Form.First;
        return (given == referent.Fullest.First || GivenNames.AreOne(given, referent.Fullest.First)) && !HasFamily(referent);
    }

    /// <summary>Whether somebody else is named with the same family name.</summary>
    private bool HasFamily(Referent referent) =>
        _byWord.TryGetValue(referent.Fullest.Last, out var family) && family.Exists(other => other != referent && other.Fullest.First != referent.Fullest.Last);

    /// <summary>"President Clinton" is the Clinton who was called president, if only one was.</summary>
    private static List<Candidate> WithRole(NamedMention mention, List<Candidate> candidates)
    {
        var inOffice = candidates.FindAll(candidate => candidate.How == ShortFor.Usually && candidate.Referent.Roles.Contains(mention.Title));
        return inOffice.Count > 0 ? inOffice : candidates;
    }

    /// <summary>"The elder Tillery" is the Tillery who was brought in as the father, or else the one who was not brought in as the son.</summary>
    private static List<Candidate> OfSeniority(NamedMention mention, List<Candidate> candidates)
    {
        if (mention.Seniority == Seniority.Unknown)
            return candidates;
        var same = candidates.FindAll(candidate => candidate.How == ShortFor.Usually && candidate.Referent.Seniority == mention.Seniority);
        if (same.Count > 0)
            return same;
        var rest = candidates.FindAll(candidate => candidate.Referent.Seniority != mention.Seniority.Opposite());
        return rest.Count > 0 ? rest : candidates;
    }

    /// <summary>
    /// "His girlfriend, Shannon O'Rourke … Miss O'Rourke": a woman whom the text has brought in is meant rather than somebody of whom it has not said so. With "Mr Adeyemi" it would be as
    /// likely the one that the text is about. Nor is it a woman of whom the text has not spoken yet, where it has of somebody who may be one.
    /// </summary>
    private static List<Candidate> OfGender(NamedMention mention, Gender gender, List<Candidate> candidates)
    {
        if (gender != Gender.Female)
            return candidates;
        var broughtIn = candidates.FindAll(candidate => Referent.LastBefore(candidate.Referent.BroughtInAt, mention.Range.Start) >= 0);
        var women = (broughtIn.Count > 0 ? broughtIn : candidates).FindAll(candidate => candidate.How == ShortFor.Usually && candidate.Referent.Gender == Gender.Female);
        return women.Count > 0 ? women : candidates;
    }

    /// <summary>The candidate last named in full; a relative of another only where nobody else was.</summary>
    private static Candidate LastNamedInFull(NamedMention mention, List<Candidate> candidates)
    {
        int position = mention.Range.Start;
        return Latest(candidates, ShortFor.Usually, position, static referent => referent.NamedInFullAt)
            ?? Latest(candidates, ShortFor.Usually, position, static referent => referent.BroughtInAt)
            ?? Latest(candidates, ShortFor.Loosely, position, static referent => referent.BroughtInAt)
            ?? Next(candidates, ShortFor.Usually, position)
            ?? Next(candidates, ShortFor.Loosely, position)
            ?? candidates[0];
    }

    private static Candidate? Latest(List<Candidate> candidates, ShortFor how, int position, Func<Referent, List<int>> places)
    {
        Candidate? latest = null;
        int last = -1;
        foreach (Candidate candidate in candidates)
        {
            int at = candidate.How == how ? Referent.LastBefore(places(candidate.Referent), position) : -1;
            if (at > last)
                (latest, last) = (candidate, at);
        }

        return latest;
    }

    private static Candidate? Next(List<Candidate> candidates, ShortFor how, int position)
    {
        Candidate? next = null;
        int first = int.MaxValue;
        foreach (Candidate candidate in candidates)
        {
            int at = candidate.How == how ? candidate.Referent.NextFullAfter(position) : int.MaxValue;
            if (at < first)
                (next, first) = (candidate, at);
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
