using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Core.Yaml;

/// <summary>Reads a YAML text into nodes that know their places, and goes on with what it has when the text is broken.</summary>
/// <remarks>
/// Built on YamlDotNet's event parser: its object model recurses, and its parser takes time with the square of the depth. Both are
/// kept off by <see cref="DeepestLevel"/>: parsing stops at the bracket that goes too far.
/// </remarks>
internal sealed class YamlReader
{
    public const int DeepestLevel = 32;

    private readonly SeedText _file;
    private readonly TextRange _range;
    private readonly List<Finding> _findings;
    private readonly YamlTree _tree;
    private int _position;

    /// <summary>Where the text cannot be read, or null.</summary>
    private int? _fault;

    /// <summary>The line of the last alias: what cannot be read behind one has its finding.</summary>
    private int _lineOfAlias = -1;

    private YamlReader(SeedText file, TextRange range, List<Finding> findings)
    {
        _file = file;
        _range = range;
        _findings = findings;
        _tree = new YamlTree(file, new CommentsInProse(file, range, findings), findings);
        _position = range.Start;
    }

    /// <summary>The root of the YAML in a range of a file, or null where there is nothing but comments.</summary>
    /// <param name="longest">How many characters are read: a longer text is a finding.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static YamlNode? Read(SeedText file, TextRange range, int longest, List<Finding> findings)
    {
        if (range.Length > longest)
        {
            var limit = new TextRange(range.Start + longest, range.Start + longest);
            findings.Add(FindingRules.YamlTooLarge.At(file.PlaceOf(limit), $"{Numeral.Grouped(range.Length)} characters long", Numeral.Grouped(longest)));

            // Up to the last line that fits: a line that is cut in two would be a fault of ours.
            range = range with { End = Math.Max(range.Start, file.Text.LastIndexOf('\n', range.Start + longest - 1, longest) + 1) };
        }

        var reader = new YamlReader(file, range, findings);
        reader.ReadEvents();
        reader._tree.CloseAll(reader._position, reader._fault);
        return reader._tree.Root;
    }

    private void ReadEvents()
    {
        // The scanner takes a NUL for the end of its input.
        string text = _range.Of(_file.Text).Replace('\0', ' ');
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                if (parser.Current is { } current && !TryTake(current))
                    return;
            }
        }
        catch (YamlException e)
        {
            int start = _range.Start + (int)Math.Min(e.Start.Index, _range.Length);
            int end = _range.Start + (int)Math.Min(e.End.Index, _range.Length);
            int? tab = TabIndent.Find(_file, _range, start, end);
            if (tab is null && e.Message.Contains(" tab "))
                tab = TabIndent.Find(_file, _range, start, _range.End);
            if (tab is { } offset)
                AddSyntaxFinding(offset, TabIndent.Reason, TabIndent.Mend);
            else
                AddSyntaxFinding(start, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Malformed flow collections end in an InvalidOperationException, without a place.
            bool isInBrackets = _tree.Innermost is { } bracket && _file.Text[bracket] is '[' or '{';
            AddSyntaxFinding(isInBrackets ? _tree.Innermost!.Value : _position, "brackets or commas that do not match");
        }
    }

    /// <summary>Takes an event in; false stops the reading.</summary>
    private bool TryTake(ParsingEvent current)
    {
        var range = new TextRange(_range.Start + (int)current.Start.Index, _range.Start + (int)current.End.Index);
        _position = range.Start;
        switch (current)
        {
            case Scalar scalar:
                CheckTag(scalar, range);
                _tree.Add(new YamlScalar(range, scalar.Value, scalar.Style == ScalarStyle.Plain));
                break;
            case AnchorAlias alias:
                _lineOfAlias = _file.LineAt(range.Start);
                Add(FindingRules.YamlAlias, range, Excerpt.Of(alias.Value.Value));
                _tree.Add(new YamlScalar(range, "", IsPlain: true));
                break;
            case SequenceStart or MappingStart when _tree.Depth == DeepestLevel:
                Add(FindingRules.YamlTooLarge, range, $"more than {Numeral.Grouped(DeepestLevel)} levels deep", "no deeper");
                return false;
            case SequenceStart or MappingStart:
                CheckTag((NodeEvent)current, range);
                _tree.Open(current is MappingStart, range.Start);
                break;
            case SequenceEnd or MappingEnd:
                _tree.Close(range.End);
                break;
            case DocumentStart when _tree.Root is not null:
                Add(FindingRules.SecondYamlDocument, range, NamesOfOthers.Have(_file.Path)
                    ? "Remove this line."
                    : "Where both are articles, make them a list: put '- ' before the first line of each and indent its other lines; else remove this line.");
                return false;
        }

        return true;
    }

    private void AddSyntaxFinding(int offset, string reason, string? mend = null)
    {
        _fault = offset;
        if (_file.LineAt(offset) == _lineOfAlias)
            return;
        var rest = new TextRange(offset, Math.Min(_file.LineEndAt(offset), _range.End));
        Add(FindingRules.YamlSyntax, rest, Excerpt.Of(reason.TrimEnd('.'), 200), mend ?? new YamlFault(_file.Text, _range, offset, reason).Mend());
    }

    /// <summary>A tag of the standard says of what type a value is, which its form tells, too; any other is most likely a part of the text.</summary>
    private void CheckTag(NodeEvent node, TextRange range)
    {
        if (!node.Tag.IsEmpty && node.Tag.Value.StartsWith("!", StringComparison.Ordinal))
            Add(FindingRules.YamlTag, range, Excerpt.Of(node.Tag.Value));
    }

    private void Add(FindingRule rule, TextRange range, params string[] arguments) =>
        _findings.Add(rule.At(_file.PlaceOf(range), arguments));
}
