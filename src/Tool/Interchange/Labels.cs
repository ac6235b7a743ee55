using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Interchange;

/// <summary>What a label of another format means: a kind of entity, or a kind of time.</summary>
internal readonly record struct LabelMeaning(EntityKind? Entity, TimeKind? Time);

/// <summary>The labels of the formats that people use, whatever their case, and those that the command line adds.</summary>
/// <param name="own">What the command line says of labels: it wins.</param>
internal sealed class Labels(IReadOnlyDictionary<string, LabelMeaning> own)
{
    /// <summary>CoNLL 2003, OntoNotes (spaCy's English models), WNUT 2017, brat's examples, and our own kinds.</summary>
    private static readonly Dictionary<string, LabelMeaning> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = Of(EntityKind.Person),
        ["PERSON"] = Of(EntityKind.Person),
        ["PEOPLE"] = Of(EntityKind.Person),
        ["ORG"] = Of(EntityKind.Organization),
        ["ORGANIZATION"] = Of(EntityKind.Organization),
        ["ORGANISATION"] = Of(EntityKind.Organization),
        ["COMPANY"] = Of(EntityKind.Organization),
        ["CORPORATION"] = Of(EntityKind.Organization),
        ["LOC"] = Of(EntityKind.Place),
        ["LOCATION"] = Of(EntityKind.Place),
        ["PLACE"] = Of(EntityKind.Place),
        ["GPE"] = Of(EntityKind.Place),
        ["FAC"] = Of(EntityKind.Place),
        ["FACILITY"] = Of(EntityKind.Place),
        ["NORP"] = Of(EntityKind.Group),
        ["GROUP"] = Of(EntityKind.Group),
        ["EVENT"] = Of(EntityKind.Event),
        ["WORK"] = Of(EntityKind.Work),
        ["WORK_OF_ART"] = Of(EntityKind.Work),
        ["CREATIVE-WORK"] = Of(EntityKind.Work),
        ["DATE"] = Of(TimeKind.Date),
        ["TIME"] = Of(TimeKind.Time),
        ["DURATION"] = Of(TimeKind.Duration),
        ["SET"] = Of(TimeKind.Set),
    };

    /// <summary>The meaning of a label, or null where it has none here.</summary>
    public LabelMeaning? MeaningOf(string label) =>
        own.TryGetValue(label, out LabelMeaning said) || Known.TryGetValue(label, out said) ? said : null;

    /// <summary>Reads what the command line says: <c>MISC=group</c>.</summary>
    /// <param name="problem">What is wrong with it, as a sentence.</param>
    public static Labels? Read(IEnumerable<string> maps, out string? problem)
    {
        var own = new Dictionary<string, LabelMeaning>(StringComparer.OrdinalIgnoreCase);
        foreach (string map in maps)
        {
            int equals = map.LastIndexOf('=');
            string kind = map[(equals + 1)..];
            if (equals <= 0 || !TryReadKind(kind, out LabelMeaning meaning))
            {
                problem = $"'{map}' maps no label. Write it like 'MISC=group'; the kinds are {string.Join(", ", EntityKinds.Names)}, date, time, duration, set.";
                return null;
            }

            own[map[..equals]] = meaning;
        }

        problem = null;
        return new Labels(own);
    }

    private static bool TryReadKind(string word, out LabelMeaning meaning)
    {
        meaning = default;
        bool isWord = word.Length > 0 && char.IsLetter(word[0]);
        if (isWord && Enum.TryParse(word, ignoreCase: true, out EntityKind entity))
            meaning = Of(entity);
        else if (isWord && Enum.TryParse(word, ignoreCase: true, out TimeKind time))
            meaning = Of(time);
        return meaning != default;
    }

    private static LabelMeaning Of(EntityKind kind) => new(kind, null);

    private static LabelMeaning Of(TimeKind kind) => new(null, kind);
}
