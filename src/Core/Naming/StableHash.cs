namespace CorpusGen.Core.Naming;

/// <summary>
/// The hash behind names and shards: FNV-1a of 64 bits over UTF-16 units, the same on every machine, in every process, for ever.
/// </summary>
/// <remarks><see cref="string.GetHashCode()"/> differs from run to run. Changing this renames members and moves documents between
/// shards.</remarks>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string text)
    {
        ulong hash = Offset;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ (byte)c) * Prime);
            hash = unchecked((hash ^ (byte)(c >> 8)) * Prime);
        }

        return hash;
    }

    /// <summary>The last digits of the hash, as a name can carry them: lower-case hexadecimal.</summary>
    /// <param name="digits">1 to 16.</param>
    public static string Short(string text, int digits) =>
        Of(text).ToString("x16", System.Globalization.CultureInfo.InvariantCulture).Substring(16 - digits);
}
