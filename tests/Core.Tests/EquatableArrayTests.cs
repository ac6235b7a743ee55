using Xunit;

namespace CorpusGen.Core.Tests;

public class EquatableArrayTests
{
    [Fact]
    public void Lists_of_equal_elements_in_one_order_are_equal()
    {
        Assert.Equal(EquatableArray.Of("a", "b"), EquatableArray.Of("a", "b"));
        Assert.Equal(EquatableArray.Of("a", "b").GetHashCode(), EquatableArray.Of("a", "b").GetHashCode());
        Assert.NotEqual(EquatableArray.Of("a", "b"), EquatableArray.Of("b", "a"));
        Assert.NotEqual(EquatableArray.Of("a"), EquatableArray.Of("a", "b"));
    }

    [Fact]
    public void The_default_is_an_empty_list()
    {
        EquatableArray<string> none = default;
        Assert.Empty(none);
        Assert.Equal(EquatableArray.Of<string>(), none);
        Assert.Equal(EquatableArray.Of<string>().GetHashCode(), none.GetHashCode());
    }
}
