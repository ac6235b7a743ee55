using System.Linq;
using CorpusGen.Core.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>Names, held against the compiler's own rules.</summary>
public class IdentifierTests
{
    [Fact]
    public void A_name_with_any_character_is_one_that_the_compiler_takes()
    {
        foreach (char c in Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code))
        {
            foreach (string text in (string[])[$"{c}", $"{c}a", $"a{c}", $"a{c}b", $"1{c}", $"{c}\u0301", $"e{c}\u0323"])
            {
                if (Identifier.Of(text) is { } identifier)
                    Assert.True(
                        SyntaxFacts.IsValidIdentifier(identifier) && SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None, $"U+{(int)c:X4} in {text}");
            }
        }
    }
}
