using System;
using System.Text;

namespace CorpusGen.Core.Emission.Writing;

/// <summary>Writes indented C#. Blocks close themselves: <c>using (code.Block("static class Corpus")) { … }</c>.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _fresh = true;

    /// <summary>Writes one or more lines (a raw string), each indented.</summary>
    public void Line(string lines)
    {
        int start = 0;
        while (true)
        {
            int end = lines.IndexOf('\n', start);
            WriteLine(lines, start, end < 0 ? lines.Length : end);
            if (end < 0)
                return;
            start = end + 1;
        }
    }

    /// <summary>Writes a blank line, unless a block has just been opened or the last line is blank.</summary>
    public void Gap()
    {
        if (!_fresh)
            _text.Append('\n');
        _fresh = true;
    }

    /// <summary>Writes a header and an opening brace; disposing the result closes it.</summary>
    public Scope Block(string header, string closing = "}")
    {
        Line(header);
        Line("{");
        _indent++;
        _fresh = true;
        return new Scope(this, closing);
    }

    /// <summary>A block for a namespace, or nothing around what follows where the name is empty.</summary>
    public Scope Namespace(string name) => name.Length == 0 ? new Scope(code: null, closing: null) : Block($"namespace {name}");

    /// <summary>Writes a summary as a doc comment, from text of whatever origin.</summary>
    public void Summary(string text) => Line($"/// <summary>{CSharpText.DocComment(text)}</summary>");

    public override string ToString() => _text.ToString();

    private void WriteLine(string lines, int start, int end)
    {
        if (end > start && lines[end - 1] == '\r')
            end--;
        if (end > start)
            _text.Append(' ', lines[start] == '#' ? 0 : _indent * IndentWidth).Append(lines, start, end - start);
        _text.Append('\n');
        _fresh = end == start;
    }

    public readonly struct Scope(CodeWriter? code, string? closing) : IDisposable
    {
        public void Dispose()
        {
            if (code is null)
                return;
            code._indent--;
            if (closing is not null)
                code.Line(closing);
        }
    }
}
