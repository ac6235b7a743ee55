using System;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>A file of the seeds folder as a host hands it over.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>: <c>seeds/kuril-talks.txt</c>.</param>
/// <param name="Text">
/// The decoded text, line ends as in the file. Byte order marks at its start are no part of it, whether the host took one away or not.
/// </param>
/// <param name="IsUtf8">
/// False where the host saw bytes that are no UTF-8, and guessed what they mean; it hands over nothing where it took them for no text at all.
/// </param>
internal sealed record SeedFile(string Path, string Text, bool IsUtf8 = true)
{
    private const int EnoughToTell = 1_000;
    private const int FewestInvisible = 8;

    /// <summary>
    /// False where there is no sense in reading it: UTF-16 and UTF-32 that were taken for something narrower are full of NUL and its kin, and
    /// whatever else would be found wrong follows from that.
    /// </summary>
    public bool IsLegible => Text.Length == 0 ? IsUtf8 : !IsWide();

    private bool IsWide()
    {
        int length = Math.Min(Text.Length, EnoughToTell), invisible = 0;
        for (int i = 0; i < length; i++)
        {
            if (Text[i] != '\r' && Characters.IsInvisible(Text[i]))
                invisible++;
        }

        return invisible >= FewestInvisible && invisible * 4 >= length;
    }
}
