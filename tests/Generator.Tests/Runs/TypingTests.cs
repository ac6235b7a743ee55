using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Runs;

/// <summary>
/// What an editor sees while somebody writes: files that are incomplete at every letter. It may find fault with them, but it never breaks, and it forgets
/// nothing.
/// </summary>
public class TypingTests
{
    private const string Markdown = """
        ---
        id: ferry-week
        date: 2024-05-14
        tags: [harbour, "the crane"]
        source: { name: Herald, page: 3 }
        ---
        # The *ferry*

        On Monday [Maria Silva](https://example.org/a_(b)) met `code` &amp; NATO in Lima.
        """;

    private const string Marked = "date: 2024-05-14\nmarkup: inline\n\n[Maria Silva](person:maria-silva) went to [Lima](place:lima) [last week](2024-W19).\n";

    private const string Gold = """
        entities:
          - { quote: "Maria Silva", entity: person:maria-silva }
          - quote: Lima
            entity: place:lima
        times:
          - { quote: Monday, value: 2024-05-13 }
        """;

    private const string Catalogue = """
        articles:
          harbour.txt: { id: harbour, title: "The harbour" }
        entities:
          lima: { name: Lima, kind: place, aliases: [Ciudad de los Reyes] }
        fields:
          tags: list of text, optional
          source:
            fields: { name: text, page: integer }
            optional: true
        """;

    private const string Lines = "{\"id\": \"a\", \"date\": \"2024-05-14\", \"text\": \"It rained in \\u004cima \\ud83d\\ude00.\"}\n{\"id\": \"b\", \"text\": [\"One.\", \"Two.\"], \"n\": 1.5}\n";

    [Theory]
    [InlineData("seeds/typed.md", Markdown)]
    [InlineData("seeds/typed.txt", Marked)]
    [InlineData("seeds/harbour.txt.gold.yaml", Gold)]
    [InlineData("seeds/corpus.yaml", Catalogue)]
    [InlineData("seeds/typed.jsonl", Lines)]
    [InlineData("seeds/typed.json", "[" + "{\"id\": \"a\", \"date\": \"2024-05-14\", \"text\": \"It rained on Monday.\", \"tags\": [1, [2, {\"x\": null}]]}" + "]")]
    [InlineData("seeds/typed.yaml", "- id: a\n  date: 2024-05-14\n  text: |\n    It rained\n    on Monday.\n- &x { id: b, text: 'It''s over', n: *x }\n")]
    public void Typing_gives_what_a_build_of_the_text_so_far_would(string path, string text)
    {
        TestProject project = SampleProjects.Harbour;
        Build editor = project.WithSeed(path, "").Run();
        for (int length = 1; length <= text.Length; length++)
        {
            editor = editor.Then(before => before.Edit(path, _ => text[..length]));
            if (length % 3 != 0 && length != text.Length)
                continue;
            Build fresh = project.WithSeed(path, text[..length]).Run();
            Assert.Equal(fresh.Code, editor.Code);
            Assert.Equal(Said(fresh), Said(editor));
            Assert.DoesNotContain(Said(editor), finding => finding.Contains("CG0001", StringComparison.Ordinal));
            if (length % 15 == 0 || length == text.Length)
                Assert.Empty(editor.Complaints);
        }
    }

    private static IEnumerable<string> Said(Build build) =>
        build.Result.Diagnostics.Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id} {diagnostic.GetMessage()}");
}
