using System.Collections.Generic;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission.Meta;

/// <summary>A field's type in C#.</summary>
/// <param name="Name">As code can write it.</param>
/// <param name="IsValue">Whether it is a value type.</param>
/// <param name="Reader">An expression: a function from the packed value to the value.</param>
/// <param name="Item">Of a list: its items' type.</param>
internal sealed record MetaType(string Name, bool IsValue, string Reader, MetaType? Item = null);

/// <summary>An enumeration for the words of a field.</summary>
internal sealed record MetaEnum(string Name, string Field, EquatableArray<string> Words);

/// <summary>How the types of fields are written in C#.</summary>
internal sealed class MetaTypes(MetaKinds kinds, EmissionOptions options)
{
    private const string Values = "global::CorpusGen.Generated.MetaValue";

    private readonly NameSet _enumNames = new(ReservedNames.InClass("Fields"));
    private readonly List<MetaEnum> _enums = [];

    /// <summary>The enumerations that the types so far need.</summary>
    public IReadOnlyList<MetaEnum> Enums => _enums;

    /// <param name="field">The name of the member.</param>
    /// <param name="owner">What has the field, for an enumeration's name where another field has the same: <c>Article</c>.</param>
    /// <param name="mapClass">The class of the map in it, where it is or holds one.</param>
    /// <param name="depth">In how many lists it stands: a function within a function needs another name for what it takes.</param>
    public MetaType Of(FieldType type, string field, string owner, string mapClass, int depth = 0)
    {
        string packed = "packed" + (depth == 0 ? "" : Numeral.Of(depth));
        switch (type.Kind)
        {
            case FieldKind.Integer:
                return new MetaType("int", true, $"{Values}.Int32");
            case FieldKind.Long:
                return new MetaType("long", true, $"{Values}.Int64");
            case FieldKind.Decimal:
                return new MetaType("decimal", true, $"{Values}.Decimal");
            case FieldKind.Boolean:
                return new MetaType("bool", true, $"{Values}.Boolean");
            case FieldKind.Date:
                return new MetaType("global::System.DateOnly", true, $"{Values}.Date");
            case FieldKind.OneOf:
                string name = EnumOf(type.Words, field, owner);
                return new MetaType(name, true, $"{packed} => ({name}){Values}.Int32({packed})");
            case FieldKind.Reference:
                return ReferenceTo(type.Target, packed);
            case FieldKind.List:
                MetaType item = Of(type.Item!, field, owner, mapClass, depth + 1);
                string list = $"global::System.Collections.Generic.IReadOnlyList<{item.Name}>";
                return new MetaType(list, false, $"{packed} => {Values}.List<{item.Name}>({packed}, {item.Reader})", item);
            case FieldKind.Map:
                return new MetaType(mapClass, false, $"{packed} => new {mapClass}(new global::CorpusGen.Generated.MetaRow({packed}))");
            default:
                return new MetaType("string", false, $"{Values}.Text");
        }
    }

    private MetaType ReferenceTo(string target, string packed)
    {
        string index = options.TypesName + ".Index";
        if (target == FieldType.Article)
            return Found(MetaNames.Article(kinds, options), kinds.Articles, $"{index}.Article({packed})");
        return EntityKinds.Of(target) is { } kind
            ? Found(MetaNames.Entity(kind, kinds, options), kinds.Has(kind), $"{index}.Entity({packed})")
            : Found("global::CorpusGen.Entity", false, $"{index}.Entity({packed})");

        MetaType Found(string type, bool isCast, string found) => new(type, false, $"{packed} => {(isCast ? $"({type})" : "")}{found}");
    }

    private string EnumOf(EquatableArray<string> words, string field, string owner)
    {
        string name = _enumNames.Take(field, Identifier.Cut(owner + field));
        _enums.Add(new MetaEnum(name, field, words));
        return $"{options.FullClassName}.Fields.{name}";
    }
}
