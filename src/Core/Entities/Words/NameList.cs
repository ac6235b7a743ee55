namespace CorpusGen.Core.Entities.Words;

/// <summary>The lists of names that the model carries. A match is evidence, never an answer: nearly every list holds common words.</summary>
/// <remarks>There are at most sixteen: a word keeps four bits for each in one <see cref="ulong"/>.</remarks>
internal enum NameList
{
    FirstName,
    LastName,
    FullName,
    Country,
    Demonym,
    City,
    Town,
    Region,
    GeographicFeature,
    Organization,
    Club,
    University,
    EventOrWork,
    Title,
    OrganizationWord,
    GeographicWord,
}

/// <summary>Where a word stands in a name of a list.</summary>
internal enum ListPosition : byte
{
    None,
    First,
    Inside,
    Last,
    Whole,
}
