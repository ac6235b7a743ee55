using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.PlainText;

/// <summary>The header of one date before the text on the same line: <c> date 2019-01-23 Any deal to end …</c>.</summary>
/// <remarks>Near misses, which are text: <c>date palms grow …</c>, <c>Date 5 of the tour …</c>.</remarks>
internal static class InlineHeader
{
    public static Header? TryRead(SeedText file)
    {
        string text = file.Text;
        int name = SkipBlanks(text, 0);
        int nameEnd = SkipWord(text, name);
        int value = SkipBlanks(text, nameEnd);
        int valueEnd = SkipWord(text, value);
        string written = text.Substring(name, nameEnd - name);
        if (value == nameEnd || KnownFields.NameOf(written) != KnownFields.Date)
            return null;
        string date = text.Substring(value, valueEnd - value);
        if (!DateField.LooksLikeDate(date))
            return null;
        var said = new FieldText(file.PlaceOf(new TextRange(value, valueEnd)), date, TextStyle.Line);
        return new Header([new Field(written, said, file.PlaceOf(new TextRange(name, nameEnd)))], valueEnd, []);
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && text[position] is (' ' or '\t'))
            position++;
        return position;
    }

    private static int SkipWord(string text, int position)
    {
        while (position < text.Length && !char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
