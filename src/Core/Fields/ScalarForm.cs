using System.Globalization;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Fields;

/// <summary>What a text is by its form alone.</summary>
internal enum ScalarForm : byte
{
    Text,

    /// <summary>A text of digits that no number would give back: <c>02134</c>, <c>1.10</c>, <c>1e3</c>, <c>2024-01</c>.</summary>
    NumberLike,
    Integer,
    Long,
    Decimal,
    Boolean,
    Date,
    ArticleReference,
    EntityReference,
}

/// <summary>Reads the form of a text, conservatively: what is written in any but the plainest way is a text.</summary>
internal static class ScalarForms
{
    private const int MostDecimalDigits = 28;

    public static ScalarForm Of(FieldText value) => value.Style switch
    {
        TextStyle.Quoted => ScalarForm.Text,
        TextStyle.JsonString => OfString(value.Text),
        _ => OfPlain(value.Text),
    };

    /// <summary>Whether a text is <c>yyyy-MM-dd</c> and the calendar has the day.</summary>
    public static bool IsDate(string text) => IsDateForm(text) && CivilDate.IsValid(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));

    /// <summary>Whether a text is <c>yyyy-MM-dd</c>.</summary>
    public static bool IsDateForm(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (i is not (4 or 7) && !Characters.IsDigit(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a text is digits with at most one point between them, as a decimal number that somebody asked for may be written: <c>1.10</c>.
    /// </summary>
    public static bool IsPlainDecimal(string text)
    {
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int point = text.IndexOf('.');
        int end = point < 0 ? text.Length : point;
        return IsWhole(text, start, end)
            && (point < 0 || (point + 1 < text.Length && AreDigits(text, point + 1, text.Length)))
            && text.Length - start <= MostDecimalDigits;
    }

    private static ScalarForm OfString(string text) =>
        IsDate(text) ? ScalarForm.Date : ReferenceForm(text);

    private static ScalarForm OfPlain(string text)
    {
        if (text is "true" or "false")
            return ScalarForm.Boolean;
        if (text.Length == 0 || !(Characters.IsDigit(text[0]) || text[0] is '-' or '+' or '.'))
            return ReferenceForm(text);
        if (IsDate(text))
            return ScalarForm.Date;
        if (IsInteger(text))
            return IntegerForm(text);
        bool isDecimal = text.IndexOf('.') >= 0 && text[text.Length - 1] is not ('0' or '.') && IsPlainDecimal(text);
        return isDecimal ? ScalarForm.Decimal : IsNumberLike(text) ? ScalarForm.NumberLike : ScalarForm.Text;
    }

    private static bool IsInteger(string text) => text != "-0" && IsWhole(text, text[0] == '-' ? 1 : 0, text.Length);

    private static ScalarForm IntegerForm(string text)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            return ScalarForm.NumberLike;
        return number is >= int.MinValue and <= int.MaxValue ? ScalarForm.Integer : ScalarForm.Long;
    }

    private static ScalarForm ReferenceForm(string text)
    {
        int colon = text.IndexOf(':');
        if (colon <= 0 || !Slug.IsId(text.Substring(colon + 1)))
            return ScalarForm.Text;
        string target = text.Substring(0, colon);
        if (target == FieldType.Article)
            return ScalarForm.ArticleReference;
        return EntityKinds.Of(target) is not null && target == Casing.Lower(target) ? ScalarForm.EntityReference : ScalarForm.Text;
    }

    /// <summary>Digits without a needless zero in front.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        end > start && (text[start] != '0' || end == start + 1) && AreDigits(text, start, end);

    private static bool IsNumberLike(string text)
    {
        bool hasDigit = false;
        bool isHexadecimal = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X';
        foreach (char c in text)
        {
            hasDigit |= Characters.IsDigit(c);
            bool fits = Characters.IsDigit(c)
                || c is '.' or ',' or '_' or '+' or '-' or 'e' or 'E'
                || (isHexadecimal && c is 'x' or 'X' or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
            if (!fits)
                return false;
        }

        return hasDigit;
    }

    private static bool AreDigits(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsDigit(text[i]))
                return false;
        }

        return true;
    }

    private static int Number(string text, int start, int length) => int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
