using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Core.Fields;

/// <summary>What fields can refer to: the articles and the entities of the corpus, by their ids.</summary>
internal sealed class CorpusReferences(NamedCorpus corpus, List<Finding> findings)
{
    /// <summary>Guessing compares a name with all others: when every reference is wrong, a few guesses say enough.</summary>
    private const int MostGuesses = 20;

    private const int NamesShown = 3;

    private ILookup<string, string>? _idsByKind;
    private HashSet<string>? _ids;
    private int _guesses;

    /// <summary>A reference to what is not there is a finding, with the nearest names.</summary>
    /// <param name="id">With its kind: <c>article:kuril-talks</c>, <c>person:ada-quill</c>.</param>
    public void Check(FieldText value, string id)
    {
        _ids ??= new HashSet<string>(Ids(), StringComparer.Ordinal);
        if (_ids.Contains(id))
            return;
        string kind = id.Substring(0, id.IndexOf(':'));
        findings.Add(FindingRules.DanglingReference.At(value.Place, Excerpt.Of(value.Text), kind, Meant(value.Text, kind, id.Substring(kind.Length + 1))));
    }

    private string Meant(string written, string kind, string name)
    {
        _idsByKind ??= Ids().ToLookup(id => id.Substring(0, id.IndexOf(':')), EntityReference.WithoutKind, StringComparer.Ordinal);
        IReadOnlyList<string> near = _guesses++ < MostGuesses ? NearestTo(name, _idsByKind[kind]) : [];
        string prefix = written.IndexOf(':') >= 0 ? kind + ":" : "";
        string[] quoted = [.. near.Select(each => $"'{prefix}{each}'")];
        if (quoted.Length > 0)
            return $"Did you mean {(quoted.Length == 1 ? quoted[0] : string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1])}?";
        return kind == FieldType.Article
            ? "Write the id of an article."
            : "Write the id of one that a document names, or give it an entry under 'entities' in corpus.yaml.";
    }

    /// <summary>Ids that are near as a whole, or else in what stands behind their folders: an id is often written as in the folder that it lies in.</summary>
    private static IReadOnlyList<string> NearestTo(string name, IEnumerable<string> ids)
    {
        IReadOnlyList<string> near = NearestName.Several(name, ids, NamesShown);
        if (near.Count > 0)
            return near;
        ILookup<string, string> byLast = ids.Where(id => id.IndexOf('/') >= 0 || name.IndexOf('/') >= 0).ToLookup(LastSegment, StringComparer.Ordinal);
        return
        [
            .. NearestName.Several(LastSegment(name), byLast.Select(group => group.Key), NamesShown)
                .SelectMany(last => byLast[last].OrderBy(id => id, StringComparer.Ordinal))
                .Take(NamesShown),
        ];
    }

    private static string LastSegment(string id) => id.Substring(id.LastIndexOf('/') + 1);

    private IEnumerable<string> Ids() =>
        corpus.Articles.Select(article => FieldType.Article + ":" + article.Id).Concat(corpus.Entities.Select(entity => entity.Entity.Id));
}
