using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Gold.Marks;

/// <summary>Takes the inline marks of a document for what is approved of it.</summary>
internal static class MarkApproval
{
    public static Approval Of(string text, InlineMarks marks, CorpusSettings settings)
    {
        var findings = new List<Finding>();
        return new Approval(
            marks.Covers,
            EntitiesOf(text, marks, settings, findings),
            TimesOf(text, marks, findings),
            findings.ToEquatableArray());
    }

    private static EquatableArray<DocumentEntity> EntitiesOf(string text, InlineMarks marks, CorpusSettings settings, List<Finding> findings)
    {
        var named = ReferencedEntities.Resolve([.. marks.Entities.Select(mark => (mark.Entity, (string?)null))], settings, findings);
        var namings = new List<(MarkedMention Mark, ReferencedEntity Entity)>();
        for (int i = 0; i < marks.Entities.Count; i++)
        {
            if (named[i] is not { } entity)
                continue;
            if (marks.Covers.Covers(entity.Kind))
                namings.Add((marks.Entities[i], entity));
            else
                findings.Add(FindingRules.NotCovered.At(marks.Entities[i].Place, Coverages.NameOf(entity.Kind)));
        }

        return ReferencedEntities.Gather(Free(text, namings, naming => naming.Mark.Range, naming => naming.Mark.Place, findings)
            .Select(naming => new ApprovedNaming(naming.Entity, Excerpt.Of(naming.Mark.Range.Of(text), int.MaxValue), [naming.Mark.Range])));
    }

    private static EquatableArray<TimeMention> TimesOf(string text, InlineMarks marks, List<Finding> findings)
    {
        if ((marks.Covers & Coverage.Times) != 0)
            return Free(text, marks.Times, mark => mark.Time.Range, mark => mark.Place, findings).Select(mark => mark.Time).ToEquatableArray();
        findings.AddRange(marks.Times.Select(mark => FindingRules.NotCovered.At(mark.Place, "times")));
        return default;
    }

    /// <summary>The marks in the order of the text without those inside another: that one is longer, and stands.</summary>
    private static IEnumerable<T> Free<T>(string text, IEnumerable<T> marks, Func<T, TextRange> rangeOf, Func<T, Place> placeOf, List<Finding> findings)
    {
        var free = new List<T>();
        foreach (T mark in marks.OrderBy(mark => rangeOf(mark).Start).ThenByDescending(mark => rangeOf(mark).Length))
        {
            if (free.Count == 0 || !rangeOf(free[free.Count - 1]).Overlaps(rangeOf(mark)))
            {
                free.Add(mark);
                continue;
            }

            T outer = free[free.Count - 1];
            string line = placeOf(outer).Line;
            findings.Add(FindingRules.OverlappingMentions.At(placeOf(mark), Excerpt.Of(rangeOf(mark).Of(text)), Excerpt.Of(rangeOf(outer).Of(text)), line));
        }

        return free;
    }
}
