using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Tests.Times;

/// <summary>A line of a file in <c>tests/Cases/times</c>: a text and what is to be found in it. The form is explained in the first of them.</summary>
internal sealed record TimeCase(string Text, CivilDate? Published, TimeSettings Settings, IReadOnlyList<TimeMention> Expected)
{
    private const string Arrow = "=>";

    /// <summary>The cases of a file by their line numbers.</summary>
    public static IEnumerable<(int Line, TimeCase Case)> Read(string file)
    {
        CivilDate? published = null;
        TimeSettings settings = TimeSettings.Default;
        string[] lines = Repository.ReadCase("times", file).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '@')
                (published, settings) = ReadSetting(line[1..].Trim());
            else
                yield return (i + 1, Parse(line, published, settings));
        }
    }

    private static (CivilDate? Published, TimeSettings Settings) ReadSetting(string setting)
    {
        string[] words = setting.Split(' ');
        CivilDate? published = words[0] == "unknown" ? null : TimexValue.TryGetBounds(words[0], out CivilDate day, out _) ? day : throw new FormatException(setting);
        DateOrder order = words.Length == 1 ? DateOrder.ByDocument : words[1] switch
        {
            "day-first" => DateOrder.DayFirst,
            "month-first" => DateOrder.MonthFirst,
            _ => throw new FormatException(setting),
        };
        return (published, new TimeSettings(order));
    }

    private static TimeCase Parse(string line, CivilDate? published, TimeSettings settings)
    {
        int arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        string marked = (arrow < 0 ? line : line[..arrow].TrimEnd()).Replace(" ¶ ", "\n\n");
        string[] values = arrow < 0 ? [] : line[(arrow + Arrow.Length)..].Split(';');
        var text = new StringBuilder();
        var ranges = new List<TextRange>();
        int start = 0;
        foreach (char c in marked)
        {
            if (c == '[')
                start = text.Length;
            else if (c == ']')
                ranges.Add(new TextRange(start, text.Length));
            else
                text.Append(c);
        }

        if (ranges.Count != values.Length)
            throw new FormatException($"{ranges.Count} mentions and {values.Length} values in: {line}");
        return new TimeCase(text.ToString(), published, settings, [.. ranges.Zip(values, ReadMention)]);
    }

    private static TimeMention ReadMention(TextRange range, string value)
    {
        string[] words = value.Trim().Split(' ');
        return new TimeMention(range, Enum.Parse<TimeKind>(words[0], ignoreCase: true), words[1], words.Length > 2 ? words[2] : null);
    }
}
