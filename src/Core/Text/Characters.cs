namespace CorpusGen.Core.Text;

/// <summary>What kinds of characters there are.</summary>
internal static class Characters
{
    /// <summary>
    /// NUL and its kin, and the byte order mark inside a text. Joiners and direction marks are not meant: scripts need them.
    /// </summary>
    public static bool IsInvisible(char c) => c switch
    {
        '\t' or '\n' or '\f' or '\u0085' => false,
        < ' ' or (>= '\u007F' and < '\u00A0') or '\uFEFF' => true,
        _ => false,
    };
}
