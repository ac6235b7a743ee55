using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Interchange.Reading;

/// <summary>What the labels of other tools mean.</summary>
internal sealed class KindLabels
{
    /// <summary>What <c>--map</c> says of a label whose annotations are not wanted.</summary>
    private const string Nothing = "none";

    private readonly Dictionary<string, Label> _meanings = new(StringComparer.OrdinalIgnoreCase);

    private KindLabels()
    {
        Add(Label.Of(EntityKind.Person), "per", "person", "people");
        Add(Label.Of(EntityKind.Organization), "org", "organization", "organisation", "company");
        Add(Label.Of(EntityKind.Place), "loc", "location", "gpe", "fac", "facility", "place");
        Add(Label.Of(EntityKind.Group), "norp", "group");
        Add(Label.Of(EntityKind.Event), "event");
        Add(Label.Of(EntityKind.Work), "work", "work_of_art");
        foreach (TimeKind kind in Enum.GetValues<TimeKind>())
            Add(Label.Of(kind), kind.ToString());
        Add(Label.Of(TimeKind.Date), "timex", "timex3");
    }

    public static KindLabels Default { get; } = new();

    /// <summary>The labels with what <c>--map LABEL=KIND</c> says of some.</summary>
    /// <param name="problem">What is wrong with one of the wishes, or null.</param>
    public static KindLabels With(IEnumerable<string> wishes, out string? problem)
    {
        var labels = new KindLabels();
        problem = null;
        foreach (string wish in wishes)
        {
            int equals = wish.LastIndexOf('=');
            string kind = wish[(equals + 1)..].Trim();
            if (equals <= 0 || Meaning(kind) is not { } meaning)
                problem ??= $"'{wish}' should be LABEL=KIND, with one of the kinds {string.Join(", ", EntityKinds.Names)}, {Nothing}.";
            else
                labels._meanings[wish[..equals].Trim()] = meaning;
        }

        return labels;
    }

    public bool TryGet(string label, [NotNullWhen(true)] out Label? meaning) => _meanings.TryGetValue(label, out meaning);

    private static Label? Meaning(string kind)
    {
        if (string.Equals(kind, Nothing, StringComparison.OrdinalIgnoreCase))
            return Label.None;
        if (EntityKinds.Of(kind) is { } entity)
            return Label.Of(entity);
        return Enum.TryParse(kind, ignoreCase: true, out TimeKind time) && Enum.IsDefined(time) && !char.IsDigit(kind[0]) ? Label.Of(time) : null;
    }

    private void Add(Label meaning, params string[] labels)
    {
        foreach (string label in labels)
            _meanings[label] = meaning;
    }

    /// <summary>What a label means: a kind of entity, a kind of time, or nothing that is wanted.</summary>
    internal sealed record Label(EntityKind? Entity, TimeKind? Time)
    {
        public static Label None { get; } = new(null, null);

        public static Label Of(EntityKind kind) => new(kind, null);

        public static Label Of(TimeKind kind) => new(null, kind);
    }

    /// <summary>Labels of one file that mean nothing here: one finding each, at the first, however many there are.</summary>
    internal sealed class Unknown
    {
        private readonly Tally _labels = new();

        public void Add(string label, Place place) => _labels.Add(label, place);

        public IEnumerable<Finding> Findings => _labels.Findings((label, first, count) => FindingRules.UnknownLabel.At(
            first, Excerpt.Of(label), count == 1 ? "its annotation is" : $"its {Numeral.Of(count)} annotations are"));
    }
}
