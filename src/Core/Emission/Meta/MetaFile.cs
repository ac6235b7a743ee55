using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission.Meta;

/// <summary>Writes <c>Corpus.Meta.g.cs</c>: the types of the fields that CorpusGen does not know. It is one file, however many documents there are.</summary>
internal sealed class MetaFile
{
    private readonly CodeWriter _code = new();
    private readonly EmissionOptions _options;
    private readonly CorpusFields _fields;
    private readonly MetaTypes _types;

    private MetaFile(CorpusFields fields, EmissionOptions options)
    {
        _options = options;
        _fields = fields;
        _types = new MetaTypes(fields.Kinds, options);
    }

    public static string NameFor(EmissionOptions options) => $"{options.ClassName}.Meta.g.cs";

    public static GeneratedFile Write(CorpusFields fields, EmissionOptions options) => new MetaFile(fields, options).Write();

    private GeneratedFile Write()
    {
        using (SourceFile.Begin(_code, _options))
        {
            using (_code.Block($"{_options.Visibility} static partial class {_options.TypesName}"))
            {
                if (_fields.OfArticles.Count > 0)
                    WriteArticles();
                foreach (KindFields kind in _fields.OfEntities)
                    WriteEntities(kind);
                if (_fields.OfEntities.Count > 0)
                    WriteEntityShard();
            }

            if (_types.Enums.Count > 0)
                WriteEnums();
            if (_fields.OfArticles.Count > 0)
                WriteExtension();
        }

        return SourceFile.Finish(_code, NameFor(_options));
    }

    private void WriteArticles()
    {
        new MetaClass(_code, _types, _options).Write(
            new MetaClassRequest("ArticleMeta", "What an article's document says besides: its own fields.", "a document", "Article"), _fields.OfArticles);
        _code.Gap();
        WriteOwner(
            MetaNames.ArticleClass, "Article", "ArticleMeta", "The fields of its own that the document has: what its header says, or corpus.yaml of it.");
        _code.Gap();
        _code.Summary("Some of the articles.");
        using (_code.Block($"internal abstract class {MetaNames.ArticleShardClass} : global::CorpusGen.Generated.ArticleShard"))
        {
            _code.Line("/// <inheritdoc/>");
            _code.Line(
                $"protected override global::CorpusGen.Article Create(int index, global::CorpusGen.Generated.ArticleRow row) => new {MetaNames.ArticleClass}(row);");
        }
    }

    private void WriteEntities(KindFields kind)
    {
        _code.Gap();
        string meta = kind.Kind + "Meta";
        string word = KindNames.Of(kind.Kind).Word;

        // The recognisers find entities of which the catalogue says nothing: of an entity, every value may be lacking.
        new MetaClass(_code, _types, _options).Write(
            new MetaClassRequest(meta, $"What the catalogue says of the {word} besides: its own fields.", "the catalogue", kind.Kind.ToString()),
            kind.Fields.Map(field => field with { IsOptional = true }));
        _code.Gap();
        WriteOwner(MetaNames.EntityClass(kind.Kind), "Entity", meta, $"The fields of its own that the {word} has in the catalogue.");
    }

    private void WriteOwner(string name, string parent, string meta, string about)
    {
        _code.Summary($"An {Casing.Lower(parent)} with fields of its own.");
        using (_code.Block($"public class {name} : global::CorpusGen.{parent}"))
        {
            _code.Line(
                $$"""
                private readonly global::CorpusGen.Generated.{{parent}}Row _row;
                private {{meta}}{{_options.OrNull}} _meta;

                internal {{name}}(global::CorpusGen.Generated.{{parent}}Row row) : base(row) { _row = row; }

                /// <summary>{{about}}</summary>
                public {{meta}} Meta => _meta ?? (_meta = new {{meta}}(_row.ReadMeta()));
                """);
        }
    }

    private void WriteEntityShard()
    {
        _code.Gap();
        _code.Summary("Some of the entities.");
        using (_code.Block($"internal abstract class {MetaNames.EntityShardClass} : global::CorpusGen.Generated.EntityShard"))
        {
            _code.Line("/// <inheritdoc/>");
            using (_code.Block("protected override global::CorpusGen.Entity Create(global::CorpusGen.Generated.EntityRow row)"))
            using (_code.Block("switch (row.Kind)"))
            {
                foreach (KindFields kind in _fields.OfEntities)
                    _code.Line($"case global::CorpusGen.EntityKind.{kind.Kind}: return new {MetaNames.EntityClass(kind.Kind)}(row);");
                _code.Line("default: return base.Create(row);");
            }
        }
    }

    private void WriteEnums()
    {
        _code.Gap();
        using (_code.Block($"{_options.Visibility} static partial class {_options.ClassName}"))
        {
            _code.Summary("The words of the fields that have one of a few.");
            using (_code.Block("public static partial class Fields"))
            {
                foreach (MetaEnum each in _types.Enums)
                {
                    _code.Gap();
                    _code.Summary($"The values of '{each.Field}'.");
                    using (_code.Block($"public enum {each.Name}"))
                        WriteWords(each.Words);
                }
            }
        }
    }

    private void WriteWords(EquatableArray<string> words)
    {
        IReadOnlyList<MemberName> names = MemberNames.Assign([.. words.Select(word => new NameRequest(word, word))], ReservedNames.InEnum("value__"));
        foreach (MemberName name in names)
        {
            _code.Gap();
            _code.Summary(name.Key);
            _code.Line(name.Identifier + ",");
        }
    }

    /// <summary>
    /// Articles that come by another way than <c>Corpus.Articles</c> (from an entity, a mention, a theory's parameter) are of the library's class.
    /// </summary>
    private void WriteExtension()
    {
        string article = MetaNames.Article(_fields.Kinds, _options);
        string meta = $"{_options.TypesName}.ArticleMeta";
        _code.Gap();
        _code.Summary($"The own fields of articles that are known as any article: one that an entity is named in, or that a theory takes.");
        _code.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        using (_code.Block($"{_options.Visibility} static class {_options.MetaExtensionName}"))
        {
            _code.Line(
                $$"""
                /// <summary>The fields of its own that the article's document has.</summary>
                /// <param name="article">An article of this corpus.</param>
                /// <exception cref="global::System.ArgumentException">The article is null, or of another corpus.</exception>
                public static {{meta}} GetMeta(this global::CorpusGen.Article article)
                {
                    if (article is {{article}} own)
                        return own.Meta;
                    throw new global::System.ArgumentException("The article is of another corpus.", "article");
                }
                """);
            if (!_options.HasExtensionProperties)
                return;
            _code.Gap();
            _code.Line(
                $$"""
                /// <param name="article">An article of this corpus.</param>
                extension(global::CorpusGen.Article article)
                {
                    /// <summary>The fields of its own that the article's document has.</summary>
                    /// <exception cref="global::System.ArgumentException">The article is null, or of another corpus.</exception>
                    public {{meta}} Meta => article.GetMeta();
                }
                """);
        }
    }
}
