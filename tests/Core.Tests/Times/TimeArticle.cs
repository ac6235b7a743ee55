using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Tests.Times;

/// <summary>
/// A whole article of <c>tests/Cases/articles</c> with every time in it: a title behind <c>#</c>, the day of publication behind <c>@</c>, and the text, in which
/// <c>[[two days later|DATE|2010-03-06]]</c> is a mention; a fourth field is its modifier.
/// </summary>
internal sealed partial record TimeArticle(string Text, CivilDate Published, IReadOnlyList<TimeMention> Wanted)
{
    public static TimeArticle Read(string file)
    {
        string[] parts = Repository.ReadCase("articles", file).Split('\n', 3);
        if (!TimexValue.TryGetBounds(parts[1][1..].Trim(), out CivilDate published, out _))
            throw new FormatException($"{file}: no day of publication in '{parts[1]}'.");
        string marked = parts[2].Trim('\n');
        var text = new StringBuilder();
        var wanted = new List<TimeMention>();
        int end = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            text.Append(marked, end, match.Index - end);
            int start = text.Length;
            text.Append(match.Groups["text"].Value);
            string? mod = match.Groups["mod"].Success ? match.Groups["mod"].Value : null;
            var kind = Enum.Parse<TimeKind>(match.Groups["kind"].Value, ignoreCase: true);
            wanted.Add(new TimeMention(new TextRange(start, text.Length), kind, match.Groups["value"].Value, mod));
            end = match.Index + match.Length;
        }

        text.Append(marked, end, marked.Length - end);
        return new TimeArticle(text.ToString(), published, wanted);
    }

    /// <summary>The wanted mentions, each with the one found that shares most of it; and those found that share nothing with any.</summary>
    public (IReadOnlyList<(TimeMention Wanted, TimeMention? Found)> Pairs, IReadOnlyList<TimeMention> Surplus) Compare(IReadOnlyList<TimeMention> found)
    {
        var pairs = Wanted.Select(wanted => (wanted, found.Where(other => other.Range.Overlaps(wanted.Range)).MaxBy(other => Shared(other.Range, wanted.Range)))).ToList();
        return (pairs, [.. found.Where(other => !Wanted.Any(wanted => wanted.Range.Overlaps(other.Range)))]);
    }

    /// <summary>A mention with the words around it, in one line.</summary>
    public string Quote(TextRange range)
    {
        const int Around = 30;
        int start = Math.Max(0, range.Start - Around);
        int end = Math.Min(Text.Length, range.End + Around);
        return string.Create(CultureInfo.InvariantCulture, $"{Text[start..range.Start]}[{range.Of(Text)}]{Text[range.End..end]}").Replace('\n', '¶');
    }

    private static int Shared(TextRange one, TextRange other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);

    [GeneratedRegex(@"\[\[(?<text>[^|\]]+)\|(?<kind>[A-Z]+)\|(?<value>[^|\]]+)(\|(?<mod>[A-Z_]+))?\]\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
