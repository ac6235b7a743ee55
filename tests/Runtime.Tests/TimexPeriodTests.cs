using System.Xml;
using Xunit;

namespace CorpusGen.Runtime.Tests;

/// <summary>Durations as ISO 8601 periods.</summary>
public class TimexPeriodTests
{
    [Theory]
    [InlineData("P2Y", "P2Y")]
    [InlineData("P1Y6M", "P1Y6M")]
    [InlineData("PT5H30M", "PT5H30M")]
    [InlineData("P2.5D", "P2.5D")]
    [InlineData("P1W", "P1W")]
    [InlineData("PXW", "PXW")]
    [InlineData("PTXM", "PTXM")]
    [InlineData("P2Q", "P6M")]
    [InlineData("P0.5Q", "P1.5M")]
    [InlineData("PXQ", "PXM")]
    [InlineData("P1WE", "P2D")]
    [InlineData("P2DE", "P20Y")]
    [InlineData("PXDE", "PXY")]
    [InlineData("P3E", "P30Y")]
    [InlineData("P2CE", "P200Y")]
    [InlineData("PXC", "PXY")]
    [InlineData("P1ML", "P1000Y")]
    [InlineData("P1DE2Y", "P12Y")]
    [InlineData("P1ML2CE3DE4Y5M", "P1234Y5M")]
    [InlineData("PXDE2Y", "PXY")]
    [InlineData("P1Q2M", "P5M")]
    [InlineData("P1QT2M", "P3MT2M")]
    [InlineData("P1WE0.5D", "P2.5D")]
    [InlineData("P99999999999999999999999999999999Y", "P99999999999999999999999999999999Y")]
    public void A_duration_is_a_period(string value, string period) => Assert.Equal(period, TimexPeriod.Of(value));

    [Theory]
    [InlineData("PAST_REF")]
    [InlineData("PRESENT_REF")]
    [InlineData("2019-01-22")]
    [InlineData("XXXX-WXX-4")]
    [InlineData("P")]
    [InlineData("P12")]
    [InlineData("PXX")]
    [InlineData("P79228162514264337593543950335CE")]
    [InlineData("P99999999999999999999999999999999DE")]
    [InlineData("P7922816251426433759354395033DE9Y")]
    [InlineData("")]
    public void Nothing_else_is_one(string value) => Assert.Null(TimexPeriod.Of(value));

    [Fact]
    public void It_is_the_same_in_every_culture() => OddCulture.Run(() => Assert.Equal("P4.5M", TimexPeriod.Of("P1.5Q")));

    [Theory]
    [InlineData("P2Q", 182)]
    [InlineData("P1WE", 2)]
    [InlineData("P1DE", 3650)]
    [InlineData("PT36H", 1.5)]
    public void The_platform_reads_it(string value, double about) =>
        Assert.InRange(XmlConvert.ToTimeSpan(TimexPeriod.Of(value)!).TotalDays, about * 0.98, about * 1.02);
}
