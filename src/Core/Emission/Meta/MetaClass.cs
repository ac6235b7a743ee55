using System.Linq;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Emission.Meta;

/// <param name="Name">The class.</param>
/// <param name="About">What it holds.</param>
/// <param name="Sayer">Who may not say a field.</param>
/// <param name="Owner">What has the fields: <c>Article</c>.</param>
internal sealed record MetaClassRequest(string Name, string About, string Sayer, string Owner);

/// <summary>Writes a class of typed fields, and within it the classes of the maps among them.</summary>
internal sealed class MetaClass(CodeWriter code, MetaTypes types, EmissionOptions options)
{
    private const int LongestExamples = 100;

    public void Write(MetaClassRequest request, EquatableArray<FieldDefinition> fields)
    {
        // Members first, in their order; the classes of maps take what is left, since nobody writes their names.
        var names = new NameSet(MemberScopes.Meta(request.Name, options));
        string[] members = [.. fields.Select(field => names.Take(Identifier.Of(field.Name)!))];
        string[] classes = [.. fields.Select(
            (field, i) => field.Type.MapWithin is null ? "" : names.Take(members[i] + (field.Type.Kind == FieldKind.Map ? "Meta" : "Item")))];

        code.Summary(request.About);
        using (code.Block($"public sealed class {request.Name}"))
        {
            code.Line("private readonly global::CorpusGen.Generated.MetaRow _row;");
            code.Gap();
            code.Line($"internal {request.Name}(global::CorpusGen.Generated.MetaRow row) {{ _row = row; }}");
            for (int i = 0; i < fields.Count; i++)
            {
                code.Gap();
                WriteMember(request, fields[i], i, members[i], types.Of(fields[i].Type, members[i], request.Owner, classes[i]));
            }

            for (int i = 0; i < fields.Count; i++)
            {
                if (fields[i].Type.MapWithin is not { } map)
                    continue;
                code.Gap();
                Write(new MetaClassRequest(classes[i], $"What '{fields[i].Name}' says.", "a map", request.Owner + members[i]), map.Fields);
            }
        }
    }

    private void WriteMember(MetaClassRequest request, FieldDefinition field, int column, string member, MetaType type)
    {
        WriteComment(request, field);
        if (type.Item is { } item)
        {
            code.Line($"public {type.Name} {member} => _row.List<{item.Name}>({column}, {item.Reader});");
            return;
        }

        string mark = !field.IsOptional ? "" : type.IsValue ? "?" : options.OrNull;
        string value = !field.IsOptional ? "Value" : type.IsValue ? "ValueOrNull" : "ObjectOrNull";
        code.Line($"public {type.Name}{mark} {member} => _row.{value}<{type.Name}>({column}, {type.Reader});");
    }

    private void WriteComment(MetaClassRequest request, FieldDefinition field)
    {
        string examples = string.Join(" · ", field.Examples);
        if (examples.Length > LongestExamples)
            examples = CSharpText.FirstWords(examples, LongestExamples);
        string type = field.Type.Declaration();
        code.Summary(field.About ?? $"{field.Name}: {type}{(examples.Length > 0 ? $", as {examples}" : "")}.");
        if (field.IsOptional)
            code.Line($"/// <remarks>{(field.Type.Kind == FieldKind.List ? "Empty" : "Null")} where {request.Sayer} does not say it.</remarks>");
    }
}
