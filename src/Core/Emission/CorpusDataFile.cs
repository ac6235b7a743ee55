using CorpusGen.Core.Emission.Writing;

namespace CorpusGen.Core.Emission;

/// <summary>Writes <c>CorpusData.g.cs</c>: the attribute that makes each article a case of an xunit theory.</summary>
internal static class CorpusDataFile
{
    public const string Name = "CorpusData.g.cs";

    private const string Remarks =
        """
        /// <summary>Makes each article a case of a theory, named by its id.</summary>
        /// <remarks>The theory takes one parameter: the <see cref="global::CorpusGen.Article"/>, its <see cref="ArticleKey"/> or its id as a string.</remarks>
        [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
        [global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = true)]
        """;

    /// <summary>The file, or null where the consumer's project has no xunit.</summary>
    public static GeneratedFile? Write(EmissionOptions options)
    {
        if (options.Xunit == XunitVersion.None)
            return null;
        var code = new CodeWriter();
        using (SourceFile.Begin(code, options))
        {
            code.Line(Remarks);
            string parent = options.Xunit == XunitVersion.V3 ? "global::Xunit.v3.DataAttribute" : "global::Xunit.Sdk.DataAttribute";
            using (code.Block($"{options.Visibility} sealed class CorpusDataAttribute : {parent}"))
            {
                WriteFolder(code, options);
                code.Gap();
                if (options.Xunit == XunitVersion.V3)
                    WriteV3(code);
                else
                    WriteV2(code);
                code.Gap();
                WriteCases(code, options);
            }
        }

        return SourceFile.Finish(code, Name);
    }

    private static void WriteFolder(CodeWriter code, EmissionOptions options) =>
        code.Line(
            $$"""
            /// <summary>Only the articles under this folder, relative to the root of the seeds or to the project: wires, {{CSharpText.DocComment(options.RootPrefix)}}wires. All, where it is not set.</summary>
            public string{{options.OrNull}} Folder { get; set; }
            """);

    private static void WriteV2(CodeWriter code) =>
        code.Line(
            """
            /// <inheritdoc/>
            public override global::System.Collections.Generic.IEnumerable<object[]> GetData(global::System.Reflection.MethodInfo testMethod)
            {
                foreach (object value in Cases(testMethod))
                    yield return new object[] { value };
            }
            """);

    private static void WriteV3(CodeWriter code) =>
        code.Line(
            """
            /// <inheritdoc/>
            public override global::System.Threading.Tasks.ValueTask<global::System.Collections.Generic.IReadOnlyCollection<global::Xunit.ITheoryDataRow>> GetData(
                global::System.Reflection.MethodInfo testMethod,
                global::Xunit.Sdk.DisposalTracker disposalTracker)
            {
                var rows = new global::System.Collections.Generic.List<global::Xunit.ITheoryDataRow>();
                foreach (object value in Cases(testMethod))
                    rows.Add(new global::Xunit.TheoryDataRow(value));
                return new global::System.Threading.Tasks.ValueTask<global::System.Collections.Generic.IReadOnlyCollection<global::Xunit.ITheoryDataRow>>(rows);
            }

            /// <inheritdoc/>
            public override bool SupportsDiscoveryEnumeration() => true;
            """);

    private static void WriteCases(CodeWriter code, EmissionOptions options) =>
        code.Line(
            $$"""
            private global::System.Collections.Generic.IEnumerable<object> Cases(global::System.Reflection.MethodInfo testMethod)
            {
                global::System.Reflection.ParameterInfo[] parameters = testMethod.GetParameters();
                global::System.Type type = parameters.Length == 0 ? typeof(global::CorpusGen.Article) : parameters[0].ParameterType;
                string folder = FolderOf(Folder);
                for (int i = 0; i < {{options.TypesName}}.Index.Articles.Count; i++)
                {
                    global::CorpusGen.Article article = {{options.TypesName}}.Index.Articles[i];
                    if (!article.Source.Path.StartsWith(folder, global::System.StringComparison.Ordinal))
                        continue;
                    if (type == typeof(ArticleKey))
                        yield return (ArticleKey)i;
                    else if (type == typeof(string))
                        yield return article.Id;
                    else
                        yield return article;
                }
            }

            /// <summary>What the paths under a folder begin with, whether it is written from the root of the seeds or from the project.</summary>
            private static string FolderOf(string{{options.OrNull}} folder)
            {
                if (folder == null || folder.Length == 0)
                    return "";
                string written = folder.Replace('\\', '/').Trim('/') + "/";
                while (written.StartsWith("./", global::System.StringComparison.Ordinal))
                    written = written.Substring(2);
                var folders = new global::System.Collections.Generic.SortedSet<string>(global::System.StringComparer.Ordinal);
                foreach (global::CorpusGen.Article article in {{options.TypesName}}.Index.Articles)
                {
                    string path = article.Source.Path;
                    for (int slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
                        folders.Add(path.Substring(0, slash + 1));
                }

                string belowRoot = {{CSharpText.Literal(options.RootPrefix)}} + written;
                if (written.Length == 0 || folders.Contains(written))
                    return written;
                if (folders.Contains(belowRoot))
                    return belowRoot;
                throw new global::System.InvalidOperationException("No article lies in the folder '" + folder + "'. There are: " + string.Join(", ", folders));
            }
            """);
}
