using System.Linq;
using CorpusGen.Core.Emission.Meta;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes <c>Corpus.EntityRows.0.g.cs</c>: the rows of some of the entities.</summary>
internal static class EntityShardFile
{
    public static string NameFor(EntityShard shard, EmissionOptions options) => $"{options.ClassName}.EntityRows.{Numeral.Of(shard.Number)}.g.cs";

    public static GeneratedFile Write(EntityShard shard, EmissionOptions options)
    {
        var code = new CodeWriter();
        using (SourceFile.Begin(code, options, isShard: true))
        using (code.Block($"{options.Visibility} static partial class {options.TypesName}"))
        {
            RowsAttribute.Write(code, shard.Entities.Select((entity, i) => RowWriter.Write(entity.Entity, shard.Rows.Count == 0 ? "" : shard.Rows[i])));
            code.Line($"internal sealed class EntityShard{Numeral.Of(shard.Number)} : {MetaNames.EntityShard(shard.Meta)} {{ }}");
        }

        return SourceFile.Finish(code, NameFor(shard, options));
    }
}
