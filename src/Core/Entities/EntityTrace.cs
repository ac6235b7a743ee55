using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>What one feature said for a name.</summary>
/// <param name="Word">The word of which the question was asked.</param>
/// <param name="Weight">How much it spoke for the name rather than for no name at all; negative: against it.</param>
internal readonly record struct FeatureVote(string Word, Feature Feature, int Weight);

/// <summary>A mention and how it came about.</summary>
/// <param name="Rule">The rule of the annotation policy that settled it, null where the model did.</param>
/// <param name="Alone">How the model read its words before the document's other occurrences voted ("O", "U-Person"), null where it read them the same.</param>
/// <param name="Votes">The features that said most, the loudest first.</param>
internal sealed record TracedEntity(EntityMention Mention, string? Rule, string? Alone, EquatableArray<FeatureVote> Votes);

/// <summary>A name that the model found and the policy does not count, or that the document voted down.</summary>
internal readonly record struct RejectedName(TextRange Range, string Reason);

/// <summary>Everything that <c>corpusgen explain</c> tells about the entities of a document.</summary>
internal sealed record EntityTrace(EquatableArray<TracedEntity> Entities, EquatableArray<RejectedName> Rejected)
{
    private const int MostVotes = 8;

    public static EntityTrace Of(NameTagging tagging, EntityModel model)
    {
        var entities = new List<TracedEntity>();
        var rejected = new List<RejectedName>();
        int next = 0;
        foreach (Name name in AnnotationPolicy.Apply(tagging))
        {
            while (next < tagging.Runs.Count && tagging.Runs[next].End <= name.Words.Start)
                next++;
            TextRange run = next < tagging.Runs.Count ? tagging.Runs[next] : default;
            if (name.Kind is { } kind)
                entities.Add(new TracedEntity(EntityTagger.MentionOf(name, kind, tagging, model), name.Rule, AloneOf(name, tagging), VotesFor(name, run, tagging, model)));
            else
                rejected.Add(new RejectedName(RangeOf(name.Words, tagging), "a name, but neither an event nor a work"));
        }

        rejected.AddRange(VotedDown(tagging));
        return new EntityTrace(entities.ToEquatableArray(), rejected.OrderBy(each => each.Range.Start).ToEquatableArray());
    }

    private static IEnumerable<RejectedName> VotedDown(NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            foreach (var (start, end, kind) in NameLabel.Spans(tagging.LabelsAlone, run.Start, run.Length))
            {
                if (Enumerable.Range(start, end - start).All(i => tagging.Labels[i] == NameLabel.Outside))
                    yield return new RejectedName(RangeOf(new TextRange(start, end), tagging), $"alone it reads as {kind}, the other occurrences in the document say it is no name");
            }
        }
    }

    private static string? AloneOf(Name name, NameTagging tagging)
    {
        bool same = true;
        var labels = new List<string>();
        for (int i = name.Words.Start; i < name.Words.End; i++)
        {
            same &= tagging.Labels[i] == tagging.LabelsAlone[i];
            labels.Add(NameLabel.Show(tagging.LabelsAlone[i]));
        }

        return same ? null : string.Join(" ", labels);
    }

    /// <param name="run">The run that the name lies in; words that a rule added from outside of it had no votes.</param>
    private static EquatableArray<FeatureVote> VotesFor(Name name, TextRange run, NameTagging tagging, EntityModel model)
    {
        var votes = new List<FeatureVote>();
        for (int i = Math.Max(name.Words.Start, run.Start); i < Math.Min(name.Words.End, run.End); i++)
        {
            if (tagging.Labels[i] != NameLabel.Outside)
                votes.AddRange(VotesFor(i, run, tagging, model));
        }

        return votes.OrderByDescending(vote => Math.Abs((long)vote.Weight)).ThenBy(vote => vote.Feature).Take(MostVotes).ToEquatableArray();
    }

    private static IEnumerable<FeatureVote> VotesFor(int index, TextRange run, NameTagging tagging, EntityModel model)
    {
        var buffer = new FeatureBuffer();
        new FeatureExtractor(tagging.Text.Text, tagging.Words, tagging.Evidence, buffer).Extract(index, run);
        string word = tagging.Text.Text.Substring(tagging.Words[index].Start, tagging.Words[index].End - tagging.Words[index].Start);
        var votes = new FeatureVote[buffer.Count];
        var scores = new int[NameLabel.Count];
        for (int i = 0; i < votes.Length; i++)
        {
            Array.Clear(scores, 0, scores.Length);
            model.Weights.AddTo(scores, buffer.Hashes[i]);
            votes[i] = new FeatureVote(word, buffer.Features[i], scores[tagging.Labels[index]] - scores[NameLabel.Outside]);
        }

        return votes;
    }

    private static TextRange RangeOf(TextRange words, NameTagging tagging) => new(tagging.Words[words.Start].Start, tagging.Words[words.End - 1].End);
}
