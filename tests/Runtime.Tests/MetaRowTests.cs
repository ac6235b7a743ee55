using System;
using System.Collections.Generic;
using CorpusGen.Generated;
using Xunit;

namespace CorpusGen.Runtime.Tests;

/// <summary>Own fields, unpacked as the generator packs them.</summary>
public class MetaRowTests
{
    [Fact]
    public void Values_are_read_by_their_columns()
    {
        var row = new MetaRow("1:7-5:world10:2024-03-12" + "0:");
        Assert.Equal(7, row.Value(0, MetaValue.Int32));
        Assert.Equal(7, row.ValueOrNull(0, MetaValue.Int32));
        Assert.Null(row.ValueOrNull(1, MetaValue.Int32));
        Assert.Null(row.ObjectOrNull(1, MetaValue.Text));
        Assert.Equal("world", row.ObjectOrNull(2, MetaValue.Text));
        Assert.Equal(new DateOnly(2024, 3, 12), row.Value(3, MetaValue.Date));
        Assert.Equal("", row.Value(4, MetaValue.Text));
        Assert.Null(row.ValueOrNull(5, MetaValue.Boolean));
        Assert.Empty(row.List(9, MetaValue.Text));
    }

    [Fact]
    public void A_number_says_how_many_columns_have_no_value()
    {
        var row = new MetaRow("1:712-5:world-1:8" + "2000000000-1:9");
        Assert.Equal("7", row.Value(0, MetaValue.Text));
        Assert.Null(row.ObjectOrNull(1, MetaValue.Text));
        Assert.Null(row.ObjectOrNull(12, MetaValue.Text));
        Assert.Equal("world", row.ObjectOrNull(13, MetaValue.Text));
        Assert.Equal(8, row.Value(15, MetaValue.Int32));
        Assert.Equal(9, row.Value(2_000_000_016, MetaValue.Int32));
    }

    [Fact]
    public void A_value_is_made_once()
    {
        var row = new MetaRow("6:1:a1:b");
        IReadOnlyList<string> list = row.List(0, MetaValue.Text);
        Assert.Equal(["a", "b"], list);
        Assert.Same(list, row.List(0, MetaValue.Text));
    }

    [Fact]
    public void Lists_and_maps_stand_in_each_other()
    {
        var row = new MetaRow("13:6:1:11:23:1:3");
        IReadOnlyList<IReadOnlyList<int>> grid = row.List(0, item => MetaValue.List(item, MetaValue.Int32));
        Assert.Equal([[1, 2], [3]], grid);
        Assert.Equal("b", new MetaRow("5:-2:xy").Value(0, packed => new MetaRow(packed)).Value(1, text => text == "xy" ? "b" : "?"));
    }

    [Fact]
    public void Numbers_are_read_in_every_culture()
    {
        OddCulture.Run(() =>
        {
            Assert.Equal(-1.10m, MetaValue.Decimal("-1.10"));
            Assert.Equal(-5, MetaValue.Int32("-5"));
            Assert.Equal(-5_000_000_000, MetaValue.Int64("-5000000000"));
            Assert.Equal(new DateOnly(2024, 3, 12), MetaValue.Date("2024-03-12"));
        });
        Assert.True(MetaValue.Boolean("true"));
        Assert.False(MetaValue.Boolean("false"));
    }

    [Fact]
    public void A_lacking_value_that_should_be_there_says_why() =>
        Assert.Contains(
            "finding of the build says where, CG0301", Assert.Throws<InvalidOperationException>(() => new MetaRow("-").Value(0, MetaValue.Text)).Message);

    [Theory]
    [InlineData("x")]
    [InlineData("3:ab")]
    [InlineData(":ab")]
    [InlineData("12")]
    [InlineData("1x-1:a")]
    public void Another_form_is_refused(string packed) => Assert.Throws<FormatException>(() => new MetaRow(packed));
}
