using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Core.Naming;
using Xunit;

namespace CorpusGen.Core.Tests.Naming;

/// <summary>A case is a line of a file in <c>tests/Cases/naming</c>; what the columns mean stands in its first line.</summary>
public class NamingCaseTests
{
    public static TheoryData<string> Identifiers() => [.. Lines("identifiers.txt")];

    public static TheoryData<string> NamedIdentifiers() => [.. Lines("identifiers.txt").Where(line => Split(line).First != "-")];

    public static TheoryData<string> Paths() => [.. Lines("paths.txt")];

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void A_text_becomes_an_identifier_and_a_slug(string line)
    {
        (string text, string identifier, string slug) = Split(line);
        Assert.Equal(identifier == "-" ? null : identifier, Identifier.Of(text));
        Assert.Equal(slug == "-" ? "" : slug, Slug.Of(text));
    }

    [Theory]
    [MemberData(nameof(NamedIdentifiers))]
    public void An_identifier_is_legal_and_its_slug_is_an_id(string line)
    {
        (string text, string identifier, _) = Split(line);
        Assert.True(identifier[0] == '_' || char.IsLetter(identifier[0]) || char.GetUnicodeCategory(identifier[0]) == UnicodeCategory.LetterNumber);
        Assert.True(Slug.IsId(Slug.Of(text)));
        Assert.Equal(Slug.Of(text), Slug.Of(Slug.Of(text)));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_path_becomes_an_id_and_a_name(string line)
    {
        (string path, string id, string identifier) = Split(
            line.Replace("HASH", StableHash.Short(line[..line.IndexOf(" =>", StringComparison.Ordinal)].Replace("seeds/", ""), 8)));
        ArticleNames names = ArticleNames.Assign([new ArticleNameRequest(path, Id: null, Hint: "")], "seeds", ReservedNames.InClass());
        Assert.Equal(new ArticleName(path, id, identifier), Assert.Single(names.Names));
    }

    private static IEnumerable<string> Lines(string file) => Repository.ReadCase("naming", file).Split('\n').Where(line => line.Contains(" => "))
        .Where(line => line[0] != '#');

    private static (string Left, string First, string Second) Split(string line)
    {
        string[] sides = Unescape(line).Split(" => ");
        string[] right = sides[1].Split(" | ");
        return (sides[0], right[0], right[1]);
    }

    private static string Unescape(string text)
    {
        var unescaped = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (string.CompareOrdinal(text, i, "\\u", 0, 2) != 0)
            {
                unescaped.Append(text[i]);
                continue;
            }

            unescaped.Append((char)int.Parse(text.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i += 5;
        }

        return unescaped.ToString();
    }
}
