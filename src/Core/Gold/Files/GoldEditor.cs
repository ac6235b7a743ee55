using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold.Files;

/// <summary>Adds entries to the text of a gold file. All that stands there stays as it is: order, comments, layout.</summary>
internal sealed class GoldEditor
{
    private const string Indent = "  ";

    private readonly SeedText _file;
    private readonly IReadOnlyList<YamlEntry> _sections;
    private readonly List<Edit> _edits = [];

    private GoldEditor(SeedText file, IReadOnlyList<YamlEntry> sections)
    {
        _file = file;
        _sections = sections;
    }

    /// <summary>A new gold file.</summary>
    public static string Create(IReadOnlyList<string> entities, IReadOnlyList<string> times) => Section("entities", entities) + Section("times", times);

    /// <summary>
    /// The text of a gold file with more entries, or null where its YAML is broken or of a layout to which nothing can be added without touching the rest.
    /// </summary>
    public static string? Add(SeedFile gold, IReadOnlyList<string> entities, IReadOnlyList<string> times)
    {
        if (entities.Count + times.Count == 0)
            return gold.Text;
        bool isOpen = gold.Text.Length > 0 && gold.Text[gold.Text.Length - 1] is not ('\n' or '\r');
        var text = new SeedText(isOpen ? gold with { Text = gold.Text + "\n" } : gold);
        var findings = new List<Finding>();
        YamlNode? root = YamlReader.Read(text, new TextRange(0, text.Text.Length), GoldReader.Longest, findings);
        if (findings.Count > 0 || root is not (null or YamlScalar { IsNull: true } or YamlMapping))
            return null;
        var editor = new GoldEditor(text, root is YamlMapping mapping ? mapping.Entries : []);
        string edited = root is YamlMapping && editor.IsFlow(root) ? editor.AddInBraces(root, entities, times) : editor.AddInLines(entities, times);
        return Holds(gold, edited, entities.Count, times.Count) ? WithLineEndsOf(gold, edited) : null;
    }

    /// <summary>Whether the entries arrived: in a layout that nobody foresaw they could have gone into a comment.</summary>
    private static bool Holds(SeedFile gold, string edited, int entities, int times)
    {
        GoldFile before = GoldReader.Read(gold);
        GoldFile after = GoldReader.Read(gold with { Text = edited });
        return after.Entities.Count == before.Entities.Count + entities && after.Times.Count == before.Times.Count + times;
    }

    private static string WithLineEndsOf(SeedFile gold, string edited) => gold.Text.Contains("\r\n") ? edited.Replace("\n", "\r\n") : edited;

    /// <summary>A list of entries under its name.</summary>
    public static string Section(string name, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? name + ": []\n" : name + ":\n" + Items(lines, Indent);

    private static string Items(IReadOnlyList<string> lines, string indent) => string.Concat(lines.Select(line => $"{indent}- {line}\n"));

    private string AddInLines(IReadOnlyList<string> entities, IReadOnlyList<string> times)
    {
        AddTo("entities", entities);
        AddTo("times", times);
        return Apply() + Missing("entities", entities) + Missing("times", times);
    }

    /// <summary>All of the file is one map in braces: <c>{ entities: [], times: [] }</c>.</summary>
    private string AddInBraces(YamlNode root, IReadOnlyList<string> entities, IReadOnlyList<string> times)
    {
        var missing = new List<string>();
        foreach ((string name, IReadOnlyList<string> lines) in new[] { ("entities", entities), ("times", times) })
        {
            if (lines.Count > 0 && SectionOf(name) is null)
                missing.Add($"{name}: [{string.Join(", ", lines)}]");
            else if (lines.Count > 0 && SectionOf(name)!.Value is YamlSequence list)
                AddBefore(']', list, lines);
        }

        if (missing.Count > 0)
            AddBefore('}', root, missing);
        return Apply();
    }

    private void AddTo(string name, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0 || SectionOf(name) is not { } section)
            return;
        if (section.Value is YamlSequence { Items.Count: > 0 } list && !IsFlow(list))
            AddAfterLine(EndOf(list), Items(lines, IndentOf(list.Items[0])));
        else if (section.Value is YamlSequence { Items.Count: > 0 } flow)
            AddBefore(']', flow, lines);
        else
            ReplaceEmpty(section, lines);
    }

    /// <summary><c>entities: []</c>, or nothing behind the colon.</summary>
    private void ReplaceEmpty(YamlEntry section, IReadOnlyList<string> lines)
    {
        int key = section.Key.Range.End;
        if (section.Value is YamlSequence)
        {
            int start = section.Value.Range.Start;
            while (start > key && _file.Text[start - 1] == ' ')
                start--;
            _edits.Add(new Edit(new TextRange(start, BracketOf(section.Value) + 1), ""));
        }

        AddAfterLine(key, Items(lines, Indent));
    }

    private void AddAfterLine(int offset, string text)
    {
        int at = Math.Min(_file.LineEndAt(offset) + 1, _file.Text.Length);
        _edits.Add(new Edit(new TextRange(at, at), text));
    }

    private void AddBefore(char bracket, YamlNode node, IReadOnlyList<string> items)
    {
        int at = BracketOf(node, bracket);
        while (char.IsWhiteSpace(_file.Text[at - 1]))
            at--;
        string separator = _file.Text[at - 1] switch
        {
            '[' => "",
            ',' or '{' => " ",
            _ => ", ",
        };
        _edits.Add(new Edit(new TextRange(at, at), separator + string.Join(", ", items)));
    }

    private string Missing(string name, IReadOnlyList<string> lines) => lines.Count > 0 && SectionOf(name) is null ? Section(name, lines) : "";

    private YamlEntry? SectionOf(string name) => _sections.FirstOrDefault(entry => entry.Key.Value == name);

    /// <summary>The closing bracket of a list or a map: the parser lets it end before or behind that.</summary>
    private int BracketOf(YamlNode node, char bracket = ']') => _file.Text.IndexOf(bracket, Math.Max(node.Range.Start, node.Range.End - 1));

    private string Apply()
    {
        var text = new StringBuilder(_file.Text);
        foreach (Edit edit in _edits
            .Select((edit, i) => (edit, i))
            .OrderByDescending(each => each.edit.Range.Start)
            .ThenByDescending(each => each.i)
            .Select(each => each.edit))
            text.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text);
        return text.ToString();
    }

    private bool IsFlow(YamlNode node) => node.Range.Start < _file.Text.Length && _file.Text[node.Range.Start] is '[' or '{';

    /// <summary>The white space before an item's dash.</summary>
    private string IndentOf(YamlNode item)
    {
        int dash = _file.Text.LastIndexOf('-', item.Range.Start);
        int line = _file.Text.LastIndexOf('\n', Math.Max(0, dash - 1)) + 1;
        return new string(' ', Math.Max(0, dash - line));
    }

    /// <summary>The last character of a node: the parser lets block lists and maps end where the next one starts.</summary>
    private int EndOf(YamlNode node)
    {
        while (!IsFlow(node))
        {
            YamlNode? last = node switch
            {
                YamlSequence { Items.Count: > 0 } list => list.Items[list.Items.Count - 1],
                YamlMapping { Entries.Count: > 0 } map => map.Entries[map.Entries.Count - 1].Value,
                _ => null,
            };
            if (last is null)
                break;
            node = last;
        }

        int end = Math.Max(node.Range.Start, node.Range.End - 1);
        end = Math.Min(end, _file.Text.Length - 1);
        while (end > node.Range.Start && char.IsWhiteSpace(_file.Text[end]))
            end--;
        return end;
    }

    private readonly record struct Edit(TextRange Range, string Text);
}
