using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold.Files;

/// <summary>Writes entries of gold, each a line: <c>{ quote: Holt, nth: 2 of 5, entity: person:mira-holt }</c>.</summary>
internal static class GoldLines
{
    /// <summary>The entries for what is approved of one section, in the order of the text.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="chosen">What is to be approved: entities or times.</param>
    /// <param name="approved">What the section has already.</param>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<GoldProposal> chosen, IReadOnlyList<TextRange> approved)
    {
        var quotable = new QuotableText(text);
        var lines = new List<(int Start, string Line)>();
        foreach (GoldProposal proposal in chosen)
        {
            var others = chosen.Where(other => other != proposal).SelectMany(other => other.Ranges).Concat(approved).ToList();

            // Two entries for every occurrence of the same words would take them from each other.
            bool canSayAll = !chosen.Any(other => other != proposal && other.Quote == proposal.Quote);
            foreach (var (start, which) in Occurrences(quotable.Find(proposal.Quote), proposal.Ranges, others, canSayAll))
                lines.Add((start, Line(proposal, which, withName: start == proposal.Ranges[0].Start)));
        }

        return [.. lines.OrderBy(line => line.Start).Select(line => line.Line)];
    }

    /// <summary>How to say which occurrences are meant; a range that is no occurrence, because it cuts a word, cannot be said.</summary>
    private static IEnumerable<(int Start, string? Which)> Occurrences(
        IReadOnlyList<TextRange> found, EquatableArray<TextRange> meant, IReadOnlyList<TextRange> others, bool canSayAll)
    {
        // An entry for all comes after those for longer quotes, and only after those: what shares words with a shorter one, it would take.
        var free = found.Where(range => !others.Any(other => other.Contains(range)));
        if (canSayAll && found.Count > 1 && meant.Count > 1 && free.SequenceEqual(meant))
        {
            yield return (meant[0].Start, "all: true");
            yield break;
        }

        for (int i = 0; i < found.Count; i++)
        {
            if (meant.Contains(found[i]))
                yield return (found[i].Start, found.Count == 1 ? null : $"nth: {Number(i + 1)} of {Number(found.Count)}");
        }
    }

    private static string Line(GoldProposal proposal, string? which, bool withName)
    {
        var fields = new List<string> { "quote: " + YamlText.Scalar(proposal.Quote) };
        if (which is not null)
            fields.Add(which);
        if (proposal.Entity is not null)
            fields.Add("entity: " + YamlText.Scalar(proposal.Entity));
        if (withName && proposal.Name is not null)
            fields.Add("name: " + YamlText.Scalar(proposal.Name));
        if (proposal.Time is { } time)
        {
            fields.Add("value: " + YamlText.Scalar(time.Value));
            if (TimexGrammar.KindOf(time.Value) != time.Kind)
                fields.Add("kind: " + Casing.Lower(time.Kind.ToString()));
            if (time.Mod is not null)
                fields.Add("mod: " + time.Mod);
        }

        return "{ " + string.Join(", ", fields) + " }";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
