using CorpusGen.Core.Entities.Decoding;

namespace CorpusGen.Core.Entities.Model;

/// <summary>Turns the margin of a mention into how often mentions with such a margin are right, as measured on development data.</summary>
/// <remarks>For each kind the same number of rising margins; the step that a margin reaches says the per-mille of right mentions.</remarks>
internal readonly struct ConfidenceScale(int[] steps)
{
    public const int Steps = 16;

    /// <summary>The share of mentions of this kind and margin that are right, 0 to 1.</summary>
    public float Of(NameKind kind, int margin)
    {
        int row = (int)kind * Steps * 2;
        if (row + (2 * Steps) > steps.Length)
            return 1f;
        int step = 0;
        while (step + 1 < Steps && margin >= steps[row + (2 * (step + 1))])
            step++;
        return steps[row + (2 * step) + 1] / 1000f;
    }
}
