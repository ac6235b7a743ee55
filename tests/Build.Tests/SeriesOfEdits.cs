using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CorpusGen.Build.Tests;

/// <summary>What people do to a folder of seeds between two builds, by dice: the same for the same number.</summary>
internal sealed class SeriesOfEdits(int number)
{
    private const string Gold = ".gold.yaml";

    private static readonly string[] Sentences =
    [
        "Nathan Brookfield went to Madrid on Tuesday.", "Nothing was said.", "Ida Iversen met the mayor of Oslo last week.", "Brookfield left in March 2019.",
        "Iversen said so.", "It rained.", "The harbour of Lima was closed for two days.", "NATO answered.",
    ];

    private static readonly string[] Golds =
    [
        "entities:\n  - { quote: Oslo, nth: 1, entity: place:oslo, name: Oslo }\n", "covers: times\ntimes: []\n", "entities: []\n", "no: [gold\n",
        "times:\n  - { quote: Tuesday, nth: 1, value: 2024-05-14 }\n",
    ];

    private static readonly string[] Catalogues =
    [
        "entities:\n  ida: { name: Ida Iversen, kind: person, aliases: [Iversen] }\nnot-entities: [Oslo]\n",
        "articles:\n  nowhere.txt: { id: nowhere }\n  added-1.txt: { id: first, title: The first }\n", "fields:\n  desk: { values: [sport, world] }\n", "",
    ];

    private readonly Random _dice = new(number);
    private int _added;

    /// <summary>Does one thing, and says what.</summary>
    public string Make(SeedsOnDisk seeds)
    {
        SortedDictionary<string, byte[]> files = seeds.Files();
        string[] documents = [.. files.Keys.Where(name => !name.EndsWith(Gold, StringComparison.Ordinal) && name != "corpus.yaml")];
        string[] golds = [.. files.Keys.Where(name => name.EndsWith(Gold, StringComparison.Ordinal))];
        switch (_dice.Next(12))
        {
            case 0 or 1 or 2 when documents.Length > 0:
                return Append(seeds, files, Of(documents), "\n" + Of(Sentences) + "\n");
            case 3 when documents.Length > 0:
                return Cut(seeds, files, Of(documents));
            case 4 when documents.Length > 1:
                return Remove(seeds, Of(documents));
            case 5 when documents.Length > 0:
                return Rename(seeds, files, Of(documents), name => $"renamed-{++_added}-{name.Replace('/', '-')}");
            case 6 when golds.Length > 0:
                return _dice.Next(2) == 0 ? Remove(seeds, Of(golds)) : Rename(seeds, files, Of(golds), _ => $"added-{_dice.Next(_added + 2)}.txt{Gold}");
            case 7 when documents.Length > 0:
                return Write(seeds, Of(documents) + Gold, Of(Golds));
            case 8:
                return Write(seeds, "corpus.yaml", Of(Catalogues));
            case 9 when files.Count > 0:
                return Write(seeds, Of([.. files.Keys]), files[Of([.. files.Keys])]);
            default:
                string desk = _dice.Next(2) == 0 ? "" : $"desk: {_dice.Next(3)}\n";
                return Write(seeds, $"added-{++_added}.txt", $"date: 2024-05-{_dice.Next(20) + 10}\n{desk}\n{Of(Sentences)} {Of(Sentences)}\n");
        }
    }

    private string Append(SeedsOnDisk seeds, SortedDictionary<string, byte[]> files, string name, string text)
    {
        seeds.Write(name, [.. files[name], .. Encoding.UTF8.GetBytes(text)]);
        return $"append {text.Trim()} to {name}";
    }

    private string Cut(SeedsOnDisk seeds, SortedDictionary<string, byte[]> files, string name)
    {
        string[] lines = Encoding.UTF8.GetString(files[name]).Split('\n');
        int line = _dice.Next(lines.Length);
        seeds.Write(name, string.Join('\n', lines.Where((_, i) => i != line)));
        return $"cut line {line} of {name}";
    }

    private static string Remove(SeedsOnDisk seeds, string name)
    {
        seeds.Delete(name);
        return $"remove {name}";
    }

    private static string Rename(SeedsOnDisk seeds, SortedDictionary<string, byte[]> files, string name, Func<string, string> rename)
    {
        seeds.Delete(name);
        return $"rename {name}: {Write(seeds, rename(name), files[name])}";
    }

    private static string Write(SeedsOnDisk seeds, string name, string text) => Write(seeds, name, Encoding.UTF8.GetBytes(text));

    private static string Write(SeedsOnDisk seeds, string name, byte[] bytes)
    {
        seeds.Write(name, bytes);
        return $"write {name}";
    }

    private T Of<T>(T[] choices) => choices[_dice.Next(choices.Length)];
}
