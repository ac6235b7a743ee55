namespace CorpusGen.Core.Text;

/// <summary>What kinds of characters there are.</summary>
internal static class Characters
{
    /// <summary>One of the ten that dates, numbers and ids are written with; those of other scripts are letters to us.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

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
