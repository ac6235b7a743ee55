using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Relations;

/// <summary>A text whose mentions say who they are: <c>[Putin](person:vladimir-putin)</c>.</summary>
/// <remarks>
/// After the id may stand what the recogniser says: another kind (<c>organization:interfax, person</c>), or <c>unseen</c>; the id <c>none</c> is a slip of
/// the recogniser. Lines with <c>@</c> at the front: <c>@known id | name | aliases</c> and <c>@not name</c> for the catalogue, <c>@name id | name</c> for the
/// name that is expected.
/// </remarks>
internal sealed record IdentityCase(
    string Text,
    IReadOnlyList<EntityMention> Mentions,
    IReadOnlyDictionary<int, string> Gold,
    CorpusSettings Settings,
    IReadOnlyDictionary<string, string> Names)
{
    private static readonly Place Nowhere = new("corpus.yaml", 0, 0, 0, 0);

    public static string Folder(string name) => Path.Combine(Repository.Root, "tests", "Cases", "identity", name);

    public static IdentityCase Load(string file)
    {
        string[] lines = File.ReadAllText(file).Split('\n');
        string[] header = [.. lines.TakeWhile(line => line.StartsWith('@'))];
        var names = Arguments(header, "@name").ToDictionary(each => each[0], each => each[1]);
        return Read(string.Join("\n", lines.Skip(header.Length)), SettingsOf(header), names);
    }

    public EquatableArray<DocumentEntity> Join() => DocumentEntities.Join(Tokenizer.Tokenize(Text), Mentions, Settings);

    private static IdentityCase Read(string marked, CorpusSettings settings, IReadOnlyDictionary<string, string> names)
    {
        var text = new StringBuilder();
        var mentions = new List<EntityMention>();
        var gold = new Dictionary<int, string>();
        int position = 0;
        while (marked.IndexOf('[', position) is var open and >= 0)
        {
            int middle = marked.IndexOf("](", open, StringComparison.Ordinal);
            int close = marked.IndexOf(')', middle);
            text.Append(marked, position, open - position);
            var range = new TextRange(text.Length, text.Length + middle - open - 1);
            text.Append(marked, open + 1, middle - open - 1);
            position = close + 1;

            string[] labels = marked[(middle + 2)..close].Split(", ");
            gold.Add(range.Start, labels[0]);
            string seen = labels.Length > 1 ? labels[1] : labels[0].Split(':')[0];
            if (seen != "unseen")
                mentions.Add(new EntityMention(range, Enum.Parse<EntityKind>(seen, ignoreCase: true)));
        }

        text.Append(marked, position, marked.Length - position);
        return new IdentityCase(text.ToString(), mentions, gold, settings, names);
    }

    private static CorpusSettings SettingsOf(string[] header) => CorpusSettings.None with
    {
        Entities = Arguments(header, "@known").Select(KnownOf).ToEquatableArray(),
        NotEntities = Arguments(header, "@not").Select(each => each[0]).ToEquatableArray(),
    };

    private static KnownEntity KnownOf(string[] arguments)
    {
        string[] id = arguments[0].Split(':');
        return new KnownEntity(id[1], arguments[1], Enum.Parse<EntityKind>(id[0], ignoreCase: true), arguments[2..].ToEquatableArray(), Nowhere);
    }

    private static IEnumerable<string[]> Arguments(string[] header, string command) => header
        .Where(line => line.StartsWith(command + " ", StringComparison.Ordinal))
        .Select(line => line[(command.Length + 1)..].Split(" | "));
}
