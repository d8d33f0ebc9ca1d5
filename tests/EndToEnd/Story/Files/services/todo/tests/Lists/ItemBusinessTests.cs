namespace Hatmax.Reference.Todo.Tests;

/// <summary>Our own tests of our own rules.</summary>
public sealed class ItemBusinessTests
{
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void What_is_not_done_in_time_is_overdue(bool done, bool expected)
    {
        var item = new Item { Done = done, DueOn = new DateOnly(2026, 1, 1) };
        Assert.Equal(expected, item.IsOverdue(new DateOnly(2026, 1, 2)));
    }

    [Fact]
    public void A_list_is_found_by_its_words()
    {
        var list = new List { Tags = [new Tag { Name = "Home" }] };
        Assert.True(list.IsTagged("home"));
        Assert.Equal(nameof(Tag.Name), "Na" + "me");
    }

    [Fact]
    public void One_tag_at_a_time() => Assert.False(TagValidator.Check(new TagInput { Name = "a,b" }).IsEmpty);
}
