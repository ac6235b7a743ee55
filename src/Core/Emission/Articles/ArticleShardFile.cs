using System.Collections.Generic;
using CorpusGen.Core.Emission.Meta;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission.Articles;

/// <summary>Writes <c>Corpus.ArticleRows.0.g.cs</c>: the rows of some of the articles. Which of them code names changes nothing in it.</summary>
internal static class ArticleShardFile
{
    public static string NameFor(int shard, EmissionOptions options) => $"{options.ClassName}.ArticleRows.{Numeral.Of(shard)}.g.cs";

    /// <param name="rows">One an article, in the order of the corpus.</param>
    /// <param name="meta">What of the corpus has fields of its own.</param>
    public static GeneratedFile Write(int shard, IEnumerable<string> rows, MetaKinds meta, EmissionOptions options)
    {
        var code = new CodeWriter();
        using (SourceFile.Begin(code, options, isShard: true))
        using (code.Block($"{options.Visibility} static partial class {options.TypesName}"))
        {
            RowsAttribute.Write(code, rows);
            code.Line($"internal sealed partial class ArticleShard{Numeral.Of(shard)} : {MetaNames.ArticleShard(meta)} {{ }}");
        }

        return SourceFile.Finish(code, NameFor(shard, options));
    }
}
