using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Emission.Meta;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes <c>Corpus.Entities.0.g.cs</c>: the members of some of the entities.</summary>
internal static class EntityMembersFile
{
    private const int ShownAliases = 8;

    public static string NameFor(EntityShard shard, EmissionOptions options) =>
        $"{options.ClassName}.Entities.{Numeral.Of(shard.Number)}.g.cs";

    /// <param name="shard">Only the entities that are members.</param>
    public static GeneratedFile Write(EntityShard shard, EmissionOptions options)
    {
        var code = new CodeWriter();
        using (SourceFile.Begin(code, options, isShard: true))
        using (code.Block($"{options.Visibility} static partial class {options.ClassName}"))
        {
            foreach (KindNames kind in KindNames.All)
            {
                NamedEntity[] entities = [.. shard.Entities.Where(entity => entity.Entity.Kind == kind.Kind)];
                if (entities.Length == 0)
                    continue;
                code.Gap();
                using (code.Block($"public static partial class {kind.Class}"))
                    WriteKind(code, entities, shard.Meta, options);
            }
        }

        return SourceFile.Finish(code, NameFor(shard, options));
    }

    private static void WriteKind(CodeWriter code, NamedEntity[] entities, MetaKinds meta, EmissionOptions options)
    {
        foreach (NamedEntity entity in entities)
        {
            code.Gap();
            WriteComment(code, entity);
            string found = $"{options.TypesName}.Index.Entity({CSharpText.Literal(entity.Entity.Id)})";
            string type = MetaNames.Entity(entity.Entity.Kind, meta, options);
            code.Line($"public static {type} {entity.Member} => {(meta.Has(entity.Entity.Kind) ? $"({type})" : "")}{found};");
        }

        code.Gap();
        code.Summary("The names, as constants.");
        using (code.Block("public static partial class Names"))
        {
            foreach (NamedEntity entity in entities)
            {
                code.Gap();
                code.Summary(entity.Entity.Name);
                code.Line($"public const string {entity.Member} = {CSharpText.Literal(CSharpText.OneLine(entity.Entity.Name))};");
            }
        }
    }

    private static void WriteComment(CodeWriter code, NamedEntity entity)
    {
        code.Summary(entity.Entity.Name);
        if (entity.Entity.Aliases.Count == 0)
            return;
        IEnumerable<string> shown = entity.Entity.Aliases.Take(ShownAliases).Select(alias => $"“{alias}”");
        string rest = entity.Entity.Aliases.Count > ShownAliases ? ", …" : "";
        code.Line($"/// <remarks>Also {CSharpText.DocComment(string.Join(", ", shown))}{rest}.</remarks>");
    }
}
