using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>The names of the fields that CorpusGen knows, and those that are meant for one of them; case does not matter in a document.</summary>
internal static class KnownFields
{
    /// <summary>The field that many records have, too, that are no articles.</summary>
    public const string Id = "id";

    public const string Title = "title", Date = "date", Markup = "markup";

    /// <summary>Another word for <see cref="Date"/>.</summary>
    private const string Published = "published";

    /// <summary>The name of the field that is meant, or null where the name is none that CorpusGen knows.</summary>
    public static string? NameOf(string written) => Casing.Lower(written) switch
    {
        Id => Id,
        Title => Title,
        Date or Published => Date,
        Markup => Markup,
        _ => null,
    };

    /// <summary>
    /// The known field that is probably meant by an unknown name: one letter is wrong and, for a date, the value looks like one.
    /// </summary>
    public static string? MisspeltAs(string written, string value)
    {
        // 'id' is too short to guess at, and a title is only missed when one letter is wrong.
        if (NearestName.Distance(written, Title) == 1)
            return Title;
        bool nearDate = NearestName.Distance(written, Date) == 1 || NearestName.Distance(written, Published) <= 2;
        return nearDate && DateField.LooksLikeDate(value) ? Date : null;
    }
}
