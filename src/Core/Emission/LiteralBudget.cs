using System.Globalization;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Emission;

/// <summary>Warns before the compiler fails: all string literals of an assembly together have a limit (error CS8103).</summary>
internal static class LiteralBudget
{
    /// <summary>The heap of literals holds 16 MB, two bytes a UTF-16 unit.</summary>
    public const int Limit = 8_388_000;

    private const int Warned = Limit / 10 * 9;

    /// <param name="length">The UTF-16 units of all literals in generated code.</param>
    public static EquatableArray<Finding> Check(int length, EmissionOptions options) => length <= Warned
        ? default
        : EquatableArray.Of(FindingRules.LiteralsNearLimit.At(
            Place.StartOf(options.Root), length.ToString(CultureInfo.InvariantCulture), Limit.ToString(CultureInfo.InvariantCulture)));
}
