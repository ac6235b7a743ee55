using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Gold;

/// <summary>How far the recognisers agree with what is approved, and every case in which they do not.</summary>
internal sealed class Agreement
{
    /// <summary>Exact ranges of one kind.</summary>
    public SortedDictionary<EntityKind, Score> Entities { get; } = [];

    public TimeScore Times { get; private set; }

    /// <summary>The cases of one document, in the order of the text.</summary>
    public IReadOnlyList<Disagreement> Add(AnnotatedDocument recognised, Approval approval)
    {
        var cases = new List<Disagreement>();
        AddEntities(recognised, approval, cases);
        if ((approval.Covers & Coverage.Times) != 0)
            AddTimes(recognised, approval, cases);
        return [.. cases.OrderBy(each => each.Range.Start)];
    }

    private void AddEntities(AnnotatedDocument recognised, Approval approval, List<Disagreement> cases)
    {
        Naming[] approved = NamingsOf(approval.Entities);
        Naming[] found = [.. NamingsOf(recognised.Entities).Where(naming => approval.Covers.Covers(naming.Kind))];
        int?[] pairs = SpanPairs.Of([.. approved.Select(naming => naming.Range)], [.. found.Select(naming => naming.Range)]);
        for (int i = 0; i < approved.Length; i++)
        {
            Naming? answer = pairs[i] is { } index ? found[index] : null;
            bool right = answer == approved[i];
            Count(approved[i].Kind, new Score(1, 0, right ? 1 : 0));
            if (!right)
                cases.Add(new Disagreement(approved[i].Range, answer?.Range, approved[i].Word, answer?.Word));
        }

        HashSet<int> answers = [.. pairs.OfType<int>()];
        for (int i = 0; i < found.Length; i++)
        {
            Count(found[i].Kind, new Score(0, 1, 0));
            if (!answers.Contains(i))
                cases.Add(new Disagreement(found[i].Range, found[i].Range, null, found[i].Word));
        }
    }

    private void AddTimes(AnnotatedDocument recognised, Approval approval, List<Disagreement> cases)
    {
        int?[] pairs = SpanPairs.Of([.. approval.Times.Select(time => time.Range)], [.. recognised.Times.Select(time => time.Range)]);
        for (int i = 0; i < pairs.Length; i++)
        {
            TimeMention approved = approval.Times[i];
            TimeMention? answer = pairs[i] is { } index ? recognised.Times[index] : null;
            bool strict = answer?.Range == approved.Range;
            bool value = answer?.Value == approved.Value;
            bool kind = answer?.Kind == approved.Kind;
            Times += new TimeScore(1, 0, strict ? 1 : 0, answer is null ? 0 : 1, value ? 1 : 0, kind ? 1 : 0);
            if (!(strict && value && kind))
                cases.Add(new Disagreement(approved.Range, answer?.Range, WordFor(approved), answer is null ? null : WordFor(answer)));
        }

        HashSet<int> answers = [.. pairs.OfType<int>()];
        for (int i = 0; i < recognised.Times.Count; i++)
        {
            TimeMention found = recognised.Times[i];
            Times += new TimeScore(0, 1, 0, 0, 0, 0);
            if (!answers.Contains(i))
                cases.Add(new Disagreement(found.Range, found.Range, null, WordFor(found)));
        }
    }

    private void Count(EntityKind kind, Score score) => Entities[kind] = Entities.TryGetValue(kind, out Score before) ? before + score : score;

    private static Naming[] NamingsOf(IEnumerable<Relations.DocumentEntity> entities) =>
        [.. entities.SelectMany(entity => entity.Mentions.Select(mention => new Naming(mention.Range, entity.Kind))).OrderBy(naming => naming.Range.Start)];

    private static string WordFor(TimeMention time) => $"{Casing.Lower(time.Kind.ToString())} {time.Value}";

    private sealed record Naming(TextRange Range, EntityKind Kind)
    {
        public string Word => EntityKinds.Names[(int)Kind];
    }
}

/// <summary>A case in which approval and recogniser differ.</summary>
/// <param name="Range">Where the approved words stand, or the recognised ones where none are approved.</param>
/// <param name="Recognised">Where the recognised words stand, or null where there are none.</param>
/// <param name="Approval">What is approved, <c>person</c> or <c>date 2024-W10</c>, or null.</param>
/// <param name="Finding">What is recognised, or null.</param>
internal sealed record Disagreement(TextRange Range, TextRange? Recognised, string? Approval, string? Finding);

/// <summary>Counts of one kind.</summary>
/// <param name="Right">Those that are approved and recognised alike.</param>
internal readonly record struct Score(int Approved, int Recognised, int Right)
{
    public double Precision => Ratio(Right, Recognised, Approved);

    public double Recall => Ratio(Right, Approved, Recognised);

    public double F1 => Harmonic(Precision, Recall);

    public static Score operator +(Score left, Score right) =>
        new(left.Approved + right.Approved, left.Recognised + right.Recognised, left.Right + right.Right);

    internal static double Harmonic(double precision, double recall) => precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;

    /// <summary>Of nothing, everything is right where nothing was asked for.</summary>
    private static double Ratio(int right, int of, int other) => of > 0 ? (double)right / of : other == 0 ? 1 : 0;
}

/// <summary>Counts of time expressions, as TempEval-3 counts them.</summary>
/// <param name="Strict">Pairs with equal ranges.</param>
/// <param name="Relaxed">Pairs whose ranges share a character.</param>
/// <param name="Value">Those of the pairs with equal values.</param>
/// <param name="Kind">Those of the pairs of one kind.</param>
internal readonly record struct TimeScore(int Approved, int Recognised, int Strict, int Relaxed, int Value, int Kind)
{
    public Score StrictScore => new(Approved, Recognised, Strict);

    public Score RelaxedScore => new(Approved, Recognised, Relaxed);

    /// <summary>Relaxed F1 times the share of the pairs whose value is right.</summary>
    public double ValueF1 => Relaxed > 0 ? RelaxedScore.F1 * Value / Relaxed : RelaxedScore.F1;

    public double KindF1 => Relaxed > 0 ? RelaxedScore.F1 * Kind / Relaxed : RelaxedScore.F1;

    public static TimeScore operator +(TimeScore left, TimeScore right) => new(
        left.Approved + right.Approved,
        left.Recognised + right.Recognised,
        left.Strict + right.Strict,
        left.Relaxed + right.Relaxed,
        left.Value + right.Value,
        left.Kind + right.Kind);
}
