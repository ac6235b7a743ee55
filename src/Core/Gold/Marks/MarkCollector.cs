using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold.Marks;

/// <summary>Understands the targets of inline marks, and knows at the end where the marked words stand in the text.</summary>
internal sealed class MarkCollector(BodyText body, List<Finding> findings)
{
    /// <summary>What stands before the colon of links that have no <c>//</c>.</summary>
    private static readonly string[] LinkSchemes =
        ["about", "cid", "data", "doi", "file", "geo", "irc", "isbn", "javascript", "magnet", "mailto", "news", "sms", "tel", "urn", "xmpp"];

    private static readonly string[] TimeKinds = [.. Enum.GetNames(typeof(TimeKind)).Select(name => Casing.Lower(name))];
    private static readonly string[] Kinds = [.. EntityKinds.Names, .. TimeKinds];

    private readonly List<(TextRange Words, EntityReference Entity)> _entities = [];
    private readonly List<(TextRange Words, TimeKind Kind, string Value, string? Mod)> _times = [];

    /// <summary>Takes a mark in, a broken one too; false where it is a link.</summary>
    /// <param name="words">What is marked, in the body.</param>
    /// <param name="target">What stands between the parentheses, in the body.</param>
    public bool TryTake(TextRange words, TextRange target)
    {
        string written = target.Of(body.Text);
        int colon = written.IndexOf(':');
        string kind = colon < 0 ? "" : written.Substring(0, colon);
        if (kind.Length == 0 || !kind.All(char.IsLetter))
            return false;
        int known = Array.FindIndex(Kinds, each => string.Equals(each, kind, StringComparison.OrdinalIgnoreCase));
        if (known < 0 && IsLink(kind, written.Substring(colon + 1)))
            return false;
        if (known < 0)
            findings.Add(FindingRules.UnknownValue.At(
                PlaceOf(target with { End = target.Start + colon }), Excerpt.Of(kind), "kind of a mark", ExpectedShapes.Meant(kind, Kinds)));
        else if (Body.Trim(body.Text, words).Length == 0)
            findings.Add(FindingRules.EmptyMark.At(PlaceOf(words), Excerpt.Of(written)));
        else if (known < EntityKinds.Names.Count)
            TakeEntity(words, target);
        else
            TakeTime(words, target with { Start = target.Start + colon + 1 }, (TimeKind)(known - EntityKinds.Names.Count));
        return true;
    }

    /// <summary>What would be a mark, were its target closed: its words stay, but so does all of it.</summary>
    /// <param name="rest">From the target's start to the end of its line, or to the next mark.</param>
    public void CheckUnclosed(TextRange rest)
    {
        string written = rest.Of(body.Text).Split(' ')[0];
        if (NamesKind(written))
            findings.Add(FindingRules.UnclosedMark.At(PlaceOf(rest with { End = rest.Start + written.Length }), Excerpt.Of(written)));
    }

    /// <summary>What would be a mark, had its words both brackets; false where it is none in any case.</summary>
    /// <param name="target">What stands between the parentheses, in the body.</param>
    /// <param name="missing">The bracket that is not there.</param>
    /// <param name="side">Where it should be, "before" or "behind" the words.</param>
    public bool CheckBrackets(TextRange target, char missing, string side)
    {
        string written = target.Of(body.Text);
        if (!NamesKind(written) || written.EndsWith(":", StringComparison.Ordinal) || written.Contains(": "))
            return false;
        findings.Add(FindingRules.MarkWithoutBracket.At(PlaceOf(target), Excerpt.Of(written), missing.ToString(), side));
        return true;
    }

    /// <summary>What would be a mark, did it stand behind its words.</summary>
    /// <param name="target">What a line says behind a label.</param>
    public void CheckDefinition(TextRange target)
    {
        string written = target.Of(body.Text);
        if (NamesKind(written) && written.IndexOf(' ') < 0)
            findings.Add(FindingRules.MarkElsewhere.At(PlaceOf(target), Excerpt.Of(written)));
    }

    /// <summary>The marks with the ranges that their words have in the article's text.</summary>
    /// <param name="place">Where a range of the body is in it.</param>
    public InlineMarks PlaceIn(Func<TextRange, TextRange> place, Coverage covers)
    {
        return new InlineMarks(
            covers,
            _entities
                .Select(mark => new MarkedMention(InText(mark.Words), mark.Entity, PlaceOf(mark.Words)))
                .Where(mark => mark.Range.Length > 0)
                .ToEquatableArray(),
            _times
                .Select(mark => new MarkedTime(new TimeMention(InText(mark.Words), mark.Kind, mark.Value, mark.Mod), PlaceOf(mark.Words)))
                .Where(mark => mark.Time.Range.Length > 0)
                .ToEquatableArray());

        TextRange InText(TextRange words) => place(Body.Trim(body.Text, words));
    }

    private static bool NamesKind(string target)
    {
        int colon = target.IndexOf(':');
        return colon > 0 && Array.Exists(Kinds, kind => string.Equals(kind, target.Substring(0, colon), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsLink(string scheme, string rest) =>
        rest.StartsWith("//", StringComparison.Ordinal) || Array.IndexOf(LinkSchemes, Casing.Lower(scheme)) >= 0;

    private void TakeEntity(TextRange words, TextRange target)
    {
        if (ReferenceReader.Read(target.Of(body.Text), null, false, PlaceOf(target), findings.Add) is { } entity)
            _entities.Add((words, entity));
    }

    /// <summary>A value, and behind a blank its modifier.</summary>
    private void TakeTime(TextRange words, TextRange target, TimeKind kind)
    {
        string[] parts = target.Of(body.Text).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string? mod = parts.Length > 1 ? string.Join(" ", parts.Skip(1)) : null;
        if (mod is not null && Array.IndexOf(TimexGrammar.Modifiers, mod) < 0)
        {
            findings.Add(FindingRules.UnknownValue.At(PlaceOf(target), Excerpt.Of(mod), "TIMEX3 modifier", ExpectedShapes.Meant(mod, TimexGrammar.Modifiers)));
            return;
        }

        string value = parts.Length > 0 ? parts[0] : "";
        if (TimeValueReader.Read(value, kind, PlaceOf(target), findings.Add) is { } read)
            _times.Add((words, read, value, mod));
    }

    private Place PlaceOf(TextRange range) => body.PlaceOf(range);
}
