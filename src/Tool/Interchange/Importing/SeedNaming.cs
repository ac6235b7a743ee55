using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Tool.Interchange.Reading;
using CorpusGen.Tool.Interchange.Writing;

namespace CorpusGen.Tool.Interchange.Importing;

/// <summary>What a seed's header says of a document, fit for it.</summary>
/// <param name="FileName">Without folder and extension.</param>
internal sealed record NamedSeed(string FileName, string Id, string? Title, string? Published);

/// <summary>Gives imported documents names and headers that seeds can have, and says what had to change.</summary>
internal sealed class SeedNaming(List<Finding> findings)
{
    private readonly FileNames _files = new();

    /// <summary>What the documents are called in code: two ids that only differ in case or hyphens would be one name there.</summary>
    private readonly HashSet<string> _members = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The last number that an id was given: thousands of documents may have one.</summary>
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public NamedSeed Name(ExchangedDocument document)
    {
        string file = _files.For(document.Id ?? SourceBytes.StemOf(document.Place.Path));
        string? title = document.Title is { } written ? Excerpt.Of(written, int.MaxValue) : null;
        if (title != document.Title)
            findings.Add(FindingRules.TextChanged.At(document.Place, "line ends and double blanks in a title", "they are single blanks now"));
        return new NamedSeed(file, IdOf(document, file), string.IsNullOrEmpty(title) ? null : title, DayOf(document));
    }

    private string IdOf(ExchangedDocument document, string file)
    {
        string wished = document.Id ?? file;
        string id = Slug.IsId(wished) ? wished : Slug.Of(wished) is { Length: > 0 } slug ? slug : file;
        string reason = "only letters, digits, '-', '_', '.' and '/' can stand in it";
        if (!_members.Add(MemberOf(id)))
        {
            reason = "another document has it, or one like it";
            string taken = id;
            int number = _numbers.GetValueOrDefault(taken, 1);
            while (!_members.Add(MemberOf(id)))
                id = $"{taken}-{++number}";
            _numbers[taken] = number;
        }

        if (id != wished)
            findings.Add(FindingRules.NameChanged.At(document.Place, Excerpt.Of(wished), "id", reason, id));
        return id;
    }

    private static string MemberOf(string id) => Identifier.Of(id) ?? id;

    /// <summary>The day of a date; a time of day is no part of a seed.</summary>
    private string? DayOf(ExchangedDocument document)
    {
        if (document.Published?.Trim() is not { Length: > 0 } written)
            return null;
        Core.Times.CivilDate? day = DateField.Read(written, document.Place, out Finding? finding);
        if (finding is not null)
            findings.Add(finding);
        else if (day.ToString() != written)
            findings.Add(FindingRules.TextChanged.At(document.Place, $"the time of day in '{Excerpt.Of(written)}'", $"the date is '{day}'"));
        return day?.ToString();
    }
}
