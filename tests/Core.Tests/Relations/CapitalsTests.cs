using System;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;
using Xunit;

namespace CorpusGen.Core.Tests.Relations;

public class CapitalsTests
{
    [Theory]
    [InlineData("OSTMARK", "Ostmark")]
    [InlineData("SAN AURELIO", "San Aurelio")]
    [InlineData("RIO DEL SOL", "Rio del Sol")]
    [InlineData("PORT-AU-MONT", "Port-Au-Mont")]
    [InlineData("ST. ASAPH", "St. Asaph")]
    [InlineData("LA PAZ", "La Paz")]
    [InlineData("ST MARY’S ISLE", "St Mary’s Isle")]
    [InlineData("U.S. VIRGIN ISLANDS", "U.S. Virgin Islands")]
    [InlineData("HALDEN DC", "Halden DC")]
    [InlineData("ÅLESUND", "Ålesund")]
    [InlineData("ТВЕРЬ", "Тверь")]
    public void A_place_in_capitals_has_its_small_letters(string name, string lowered) => Assert.Equal(lowered, Capitals.Lowered(name, EntityKind.Place));

    [Theory]
    [InlineData("O'HARA", "O'Hara")]
    [InlineData("JAN VAN DEN BERG", "Jan van den Berg")]
    [InlineData("J. R. HOLT", "J. R. Holt")]
    public void So_has_a_person(string name, string lowered) => Assert.Equal(lowered, Capitals.Lowered(name, EntityKind.Person));

    [Theory]
    [InlineData("USA", "Place")]
    [InlineData("U.S.", "Place")]
    [InlineData("USSR", "Place")]
    [InlineData("JFK", "Person")]
    [InlineData("McHALE", "Person")]
    [InlineData("Ostmark", "Place")]
    [InlineData("UNESCO", "Organization")]
    [InlineData("CATS", "Work")]
    [InlineData("東京", "Place")]
    [InlineData("", "Place")]
    public void What_may_be_an_acronym_or_has_small_letters_stays(string name, string kind) =>
        Assert.Equal(name, Capitals.Lowered(name, Enum.Parse<EntityKind>(kind)));
}
