namespace CorpusGen.Core.Text;

/// <summary>The marks that end, open and close.</summary>
internal static class SentenceMarks
{
    public static bool IsStop(char mark) => mark is '.' or '!' or '?' or '…' or '‽' or '。' or '！' or '？';

    public static bool Closes(char mark) => mark is '"' or '\'' or '”' or '’' or ')' or ']' or '»' or '›' or '}';

    public static bool Opens(char mark) =>
        mark is '"' or '\'' or '“' or '‘' or '(' or '[' or '«' or '‹' or '„' or '¿' or '¡' or '-' or '–' or '—' or '•' or '*';
}
