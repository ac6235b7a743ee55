using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using CorpusGen.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using NamedKind = CorpusGen.Core.Entities.EntityKind;

namespace CorpusGen.Generator.Tests.Findings;

/// <summary>Whatever stands in a document, the code compiles, nothing of it becomes code, and the text comes back as it was.</summary>
public class HostileDocumentTests
{
    /// <summary>By names: a runner writes the texts of cases down as UTF-8, which has no lone surrogates.</summary>
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["an end of a string and of a class"] = "\"; } } public static class Injected { static string x = \"",
        ["an end of a comment"] = "*/ public static class Injected { } /*",
        ["tags"] = "</summary> <script>alert('&amp;')</script> ]]> <!-- ",
        ["escapes, holes and quotes"] = "\\\" \\u0022 {0} {{ }} $@\" \"\"\" %",
        ["directives"] = "#if true\n#error Injected\n#line 1 \"x\"\n#pragma warning disable",
        ["line ends of other systems"] = "next\u0085line\u2028separator\u2029paragraph\vtab\fpage",
        ["control characters"] = "nul \0 and bell \a and escape \u001b[31m",
        ["lone surrogates"] = "alone \ud800 high, low \udc00 alone, and a pair \U0001F6A2",
        ["marks that nobody sees"] = "bidi \u202e reversed \u2066 isolate \u200f mark, zero\u200bwidth, soft\u00adhyphen, \ufeff, \ufffe, \uffff",
        ["letters with a case of their own"] = "\u0130stanbul, \u0131, \u01c5, stra\u00dfe, \u0958, e\u0301",
        ["nothing but blanks"] = "   \n\n \t \n   ",
    };

    public static TheoryData<string> Names() => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_goes_through_the_whole_generator(string name)
    {
        string text = Texts[name];
        Build build = TestProject.Empty.WithSeed("seeds/hostile.txt", "date: 2024-05-14\n\nFirst. " + text).Run();
        Assert.Null(build.Result.Exception);
        Assert.Empty(build.Complaints);
        Assert.Empty(build.Compilation.GetSymbolsWithName("Injected"));

        // A lone surrogate has no UTF-8: a file cannot hold one, and what an encoder makes of it is another text.
        if (!HasLoneSurrogate(text))
            Assert.Equal(("First. " + text).TrimEnd(), build.LoadArticles().Single().Text.TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_goes_through_every_name_and_comment(string name)
    {
        string text = Texts[name];
        var range = new TextRange(0, text.Length);
        Document document = HandAnnotated.Document("seeds/hostile.txt", text) with { Title = text };
        NamedKind[] kinds = [NamedKind.Person, NamedKind.Place, NamedKind.Organization, NamedKind.Group, NamedKind.Event, NamedKind.Work];
        var annotated = new AnnotatedDocument(
            document,
            EquatableArray.Of(range),
            kinds
                .Select(kind => new DocumentEntity(kind, text, EquatableArray.Of(text + "!"), EquatableArray.Of(new DocumentMention(range, 1)), null))
                .ToEquatableArray(),
            EquatableArray.Of(new TimeMention(range, Core.Times.TimeKind.Date, "2024-05-14"), new TimeMention(range, Core.Times.TimeKind.Date, "2024-05-15")));
        Compilation compilation = Compile([annotated], EmissionOptions.Default with { Root = text });
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(compilation.GetSymbolsWithName("Injected"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_literal_is_the_string_again(string name) =>
        Assert.Equal(Texts[name], SyntaxFactory.ParseToken(CSharpText.Literal(Texts[name])).Value);

    [Fact]
    public void A_megabyte_on_one_line_is_as_good_as_any()
    {
        Cost.AssertGrowsAsItsSize(26_000, pieces =>
        {
            string text = string.Concat(Enumerable.Repeat("On 1/1/1 the U.S. said \"no\" to A. B. C. ", pieces));
            return () => Run(text);
        });

        static void Run(string text)
        {
            Build build = TestProject.Empty.WithSeed("seeds/long.txt", "date: 2024-05-14\n\n" + text).Run();
            Assert.Empty(build.Complaints);
            Assert.Equal(text.Trim(), build.LoadArticles().Single().Text.Trim());
        }
    }

    [Theory]
    [InlineData("all")]
    [InlineData("get")]
    [InlineData("articles")]
    [InlineData("corpus")]
    [InlineData("corpus-types")]
    [InlineData("article-key")]
    [InlineData("index")]
    [InlineData("system")]
    [InlineData("equals")]
    [InlineData("to-string")]
    [InlineData("class")]
    [InlineData("dates")]
    [InlineData("ids")]
    [InlineData("published")]
    [InlineData("value__")]
    [InlineData("article-shard-0")]
    [InlineData("articleShard0")]
    [InlineData("parse")]
    [InlineData("has-flag")]
    [InlineData("compare-to")]
    [InlineData("a")]
    public void A_file_may_have_any_name(string name)
    {
        Build build = TestProject.Empty
            .WithSeed($"seeds/{name}.txt", $"date: 2024-05-14\n\n{name} and {name} Entities met on Tuesday.")
            .WithSeed($"seeds/{name}-entities.txt", "date: 2024-05-14\n\nMore.")
            .WithSeed($"seeds/{name}-article.txt", "date: 2024-05-14\n\nMore.")
            .Run();
        Assert.Empty(build.Complaints);
        Assert.Equal(3, build.LoadArticles().Count);
    }

    [Theory]
    [InlineData("seeds/x/../../secret.txt")]
    [InlineData("seeds/x\\..\\..\\secret.txt")]
    [InlineData("seeds/../secret.txt")]
    [InlineData("seeds/..")]
    public void A_path_never_leaves_the_folder(string path)
    {
        Build build = TestProject.Empty.WithSeed(path, "SECRET").WithSeed("seeds/..a/b...txt", "date: 2024-05-14\n\nIt rained.").Run();
        Assert.DoesNotContain("secret", build.Code, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(" AB =>", build.Code);
    }

    [Fact]
    public void Entities_may_have_any_name()
    {
        string[] names =
        [
            "All", "Names", "People", "Places", "Corpus", "CorpusTypes", "Count", "Item", "GetEnumerator", "Equals", "ToString", "GetHashCode", "GetType",
            "ReferenceEquals", "Finalize", "MemberwiseClone", "Published", "Hostile", "HostileEntities", "HostileTimes", "System", "CorpusGen", "Entity", "string", "???",
        ];
        string text = string.Join(", ", names);
        TextRange[] ranges = [.. names
            .Select(name => text.IndexOf(name, StringComparison.Ordinal))
            .Zip(names, (start, name) => new TextRange(start, start + name.Length))];
        NamedKind[] kinds = [NamedKind.Person, NamedKind.Place, NamedKind.Work];
        var annotated = new AnnotatedDocument(
            HandAnnotated.Document("seeds/hostile.txt", text),
            default,
            kinds.SelectMany(kind => names.Zip(ranges, (name, range) =>
                new DocumentEntity(kind, name, default, EquatableArray.Of(new DocumentMention(range, 1)), null))).ToEquatableArray(),
            ranges.Select(range => new TimeMention(range, Core.Times.TimeKind.Date, "2024-05-14")).ToEquatableArray());
        Compilation compilation = Compile([annotated], EmissionOptions.Default);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    private static CSharpCompilation Compile(AnnotatedDocument[] documents, EmissionOptions options)
    {
        NamedCorpus corpus = Pipeline.Relate(documents.Select(ArticleSummary.Of), CorpusSettings.None, options);
        IReadOnlyList<GeneratedFile> files = Pipeline.Emit(documents, corpus, CorpusFields.None, CorpusSettings.None, options);
        Assert.Empty(files.SelectMany(file => file.Faults));
        var parse = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Hostile",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, file.Name)),
            Libraries.Runtime,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, Math.Min(i, text.Length - 2)) && i < text.Length - 1)
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }
}
