using System.Text;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Tests.Gold;

/// <summary>Annotations as lines that a person can check against the text.</summary>
internal static class AnnotationText
{
    public static void Write(AnnotatedDocument annotated, StringBuilder written)
    {
        string text = annotated.Document.Text;
        written.Append(annotated.Document.Key).Append('\n');
        if (annotated.Document.Pieces.Count > 1)
            written.Append(text).Append("\n");
        foreach (DocumentEntity entity in annotated.Entities)
        {
            written.Append($"  {entity.Kind.ToString().ToLowerInvariant()}:{entity.KnownId ?? "?"} {entity.Name}");
            foreach (string alias in entity.Aliases)
                written.Append($" | {alias}");
            written.Append('\n');
            foreach (DocumentMention mention in entity.Mentions)
                written.Append($"    {mention.Range} {OneLine(mention.Range.Of(text))}\n");
        }

        foreach (TimeMention time in annotated.Times)
            written.Append($"  {time.Kind} {time.Value}{(time.Mod is null ? "" : " " + time.Mod)} {time.Range} {OneLine(time.Range.Of(text))}\n");
    }

    private static string OneLine(string text) => text.Replace('\n', '/');
}
