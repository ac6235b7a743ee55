using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Tool.Interchange.Reading;

namespace CorpusGen.Tool.Interchange.Brat;

/// <summary>
/// The lines of a brat file that speak of spans: which of them mean one entity, and what times mean. The others are counted, since gold cannot hold them.
/// </summary>
internal sealed class BratLinks(List<Finding> findings)
{
    /// <summary>The database of references to our own entities.</summary>
    public const string Database = "CorpusGen";

    private static readonly Dictionary<char, string> OtherLines = new()
    {
        ['R'] = "relations",
        ['E'] = "events",
        ['A'] = "attributes",
        ['M'] = "modifications",
        ['N'] = "references to other databases",
        ['#'] = "notes",
        ['*'] = "equivalences of other kinds",
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _mods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Entity, string? Name)> _entities = new(StringComparer.Ordinal);
    private readonly List<(string[] Ids, Place Place)> _same = [];
    private readonly Dictionary<string, Place> _spoken = new(StringComparer.Ordinal);
    private readonly LeftOut _lost = new();

    /// <summary>What the file says and gold cannot hold: a finding each kind of line.</summary>
    public IEnumerable<Finding> Lost => _lost.Findings;

    /// <summary>Takes a line in; false where brat has no such lines.</summary>
    public bool TryTake(string line, Place place)
    {
        if (!OtherLines.TryGetValue(line[0], out string? others))
            return false;
        string[] fields = line.Split('\t');
        string[] words = fields.Length > 1 ? fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        switch (line[0], words)
        {
            case ('A' or 'M', ["Value", var span, var value]):
                Say(span, place, () => _values[span] = value);
                break;
            case ('A' or 'M', ["Mod", var span, var mod]):
                Say(span, place, () => _mods[span] = mod);
                break;
            case ('N', ["Reference", var span, var reference]) when reference.StartsWith(Database + ":", StringComparison.Ordinal):
                Say(span, place, () => _entities[span] = (reference[(Database.Length + 1)..], fields.Length > 2 ? fields[2] : null));
                break;
            case ('*', ["Equiv", _, _, ..]):
                _same.Add((words[1..], place));
                break;
            default:
                _lost.Add(others, place);
                break;
        }

        return true;
    }

    /// <summary>Settles what the lines say, now that all spans are known; those that speak of others are findings.</summary>
    /// <param name="words">The words of each span by its id.</param>
    public void Settle(IReadOnlyDictionary<string, string> words)
    {
        var spoken = _spoken.Select(each => (each.Key, each.Value)).Concat(_same.SelectMany(each => each.Ids.Select(id => (id, each.Place))));
        foreach (var (span, place) in spoken.Where(each => !words.ContainsKey(each.Item1)))
            findings.Add(FindingRules.MisplacedAnnotation.At(place, $"This line speaks of '{Excerpt.Of(span)}', which is no span of the file"));
        foreach (var (ids, _) in _same)
            Join([.. ids.Where(words.ContainsKey)], words);
    }

    public string? ValueOf(string span) => _values.GetValueOrDefault(span);

    public string? ModOf(string span) => _mods.GetValueOrDefault(span);

    public string? EntityOf(string span) => _entities.TryGetValue(span, out var entity) ? entity.Entity : null;

    public string? NameOf(string span) => _entities.TryGetValue(span, out var entity) ? entity.Name : null;

    private void Say(string span, Place place, Action say)
    {
        _spoken[span] = place;
        say();
    }

    /// <summary>Spans that are said to be the same are one entity: the one that any of them refers to, or one called after the longest of them.</summary>
    private void Join(string[] ids, IReadOnlyDictionary<string, string> words)
    {
        if (ids.Length == 0)
            return;
        string? known = ids.FirstOrDefault(_entities.ContainsKey);
        string name = ids.Select(id => words[id]).OrderByDescending(each => each.Length).First();
        (string, string?) entity = known is not null ? _entities[known] : (Slug.Of(name), name);
        foreach (string id in ids)
            _entities.TryAdd(id, entity);
    }
}
