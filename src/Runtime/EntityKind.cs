namespace CorpusGen;

/// <summary>What a named entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being, real or invented, named: <c>Vladimir Putin</c>. Titles are not part of the name.</summary>
    Person,

    /// <summary>A company, agency, party, court, club, embassy: whatever acts as one body.</summary>
    Organization,

    /// <summary>A country, city, region, river, building: whatever one can be in or at.</summary>
    Place,

    /// <summary>People named by nationality, religion or conviction: <c>Russian</c>, <c>Muslims</c>.</summary>
    Group,

    /// <summary>A war, a championship, a disaster that has a name: <c>World War II</c>.</summary>
    Event,

    /// <summary>A book, a film, a song, a newspaper column: something made that has a title. Laws and treaties are none.</summary>
    Work,
}
