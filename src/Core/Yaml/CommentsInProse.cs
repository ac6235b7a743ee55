using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Yaml;

/// <summary>Finds what YAML takes for a comment and the author most likely did not: <c>title: Storm #3 ends</c>.</summary>
/// <remarks>A comment mostly has a blank behind its mark.</remarks>
internal sealed class CommentsInProse(SeedText file, TextRange range, List<Finding> findings)
{
    /// <summary>The known keys whose values are prose, in whatever file.</summary>
    private static readonly string[] ProseKeys = ["title", "text", "body", "name"];

    /// <summary>Checks the value of a key, or each of a list.</summary>
    public void Check(YamlScalar key, YamlNode value)
    {
        if (!Array.Exists(ProseKeys, prose => prose.Equals(key.Value, StringComparison.OrdinalIgnoreCase)))
            return;
        foreach (YamlNode node in value is YamlSequence list ? list.Items : [value])
            Check(node);
    }

    private void Check(YamlNode value)
    {
        if (value is not YamlScalar { IsPlain: true, IsNull: false })
            return;
        string text = file.Text;
        int mark = value.Range.End;
        while (mark < range.End && text[mark] is ' ' or '\t')
            mark++;
        bool isComment = mark + 1 < range.End && text[mark] == '#' && text[mark - 1] is ' ' or '\t';
        if (!isComment || char.IsWhiteSpace(text[mark + 1]) || text[mark + 1] == '#')
            return;
        var comment = new TextRange(mark, Math.Min(file.LineEndAt(mark), range.End));
        findings.Add(FindingRules.CommentInProse.At(file.PlaceOf(comment), Excerpt.Of(comment.Of(text), 40)));
    }
}
