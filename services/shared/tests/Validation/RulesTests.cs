using System.Diagnostics;
using System.Text.RegularExpressions;
using Hatmax.Shared.Validation;

namespace Hatmax.Shared.Tests.Validation;

public sealed class RulesTests
{
    [Fact]
    public void Nothing_wrong_costs_no_list()
    {
        var errors = new ValidationErrors();
        Rules.Required(errors, "name", "x");
        Assert.True(errors.IsEmpty);
        Assert.Empty(errors.Items);
        Assert.False(errors.Contains("name", "required"));
    }

    [Fact]
    public void Required_has_a_meaning_for_each_kind_of_value()
    {
        var errors = new ValidationErrors();
        Rules.Required(errors, "text", (string?)null);
        Rules.Required(errors, "empty", "");
        Rules.Required(errors, "number", (int?)null);
        Rules.Required(errors, "id", (Guid?)Guid.Empty);
        Rules.Required(errors, "no_id", (Guid?)null);
        Rules.Required(errors, "list", Array.Empty<string>());
        Rules.Required(errors, "object", (object?)null);
        Rules.Required(errors, "blank", " ");
        Rules.Required(errors, "zero", 0);
        Rules.Required(errors, "set", Guid.NewGuid());
        Rules.Required(errors, "one", new List<int> { 1 });
        Rules.Required(errors, "thing", new object());
        Assert.Equal(["text", "empty", "number", "id", "no_id", "list", "object"], errors.Items.Select(item => item.Field));
        Assert.All(errors.Items, item => Assert.Equal("required", item.Code));
        Assert.Equal("text is required", errors.Items[0].Message);
        Assert.True(errors.Contains("id", "required"));
        Assert.False(errors.Contains("id", "min"));
    }

    [Theory]
    [InlineData("ab", 3, true)]
    [InlineData("abc", 3, false)]
    [InlineData("😀😀", 3, true)]
    [InlineData("😀😀😀", 3, false)]
    [InlineData(null, 3, false)]
    public void Lengths_count_characters_and_not_code_units(string? value, int min, bool isTooShort)
    {
        var errors = new ValidationErrors();
        Rules.MinLength(errors, "text", value, min);
        Assert.Equal(isTooShort, errors.Contains("text", "min_length"));
    }

    [Theory]
    [InlineData("abcd", 3, true)]
    [InlineData("😀😀😀", 3, false)]
    [InlineData("😀😀😀😀", 3, true)]
    [InlineData(null, 3, false)]
    public void Too_long_is_counted_the_same_way(string? value, int max, bool isTooLong)
    {
        var errors = new ValidationErrors();
        Rules.MaxLength(errors, "text", value, max);
        Assert.Equal(isTooLong, errors.Contains("text", "max_length"));
        if (isTooLong)
        {
            Assert.Equal("text must be at most 3 characters long", errors.Items[0].Message);
        }
    }

    [Fact]
    public void Lists_have_lengths_too()
    {
        var errors = new ValidationErrors();
        Rules.MinLength(errors, "few", new[] { 1 }, 2);
        Rules.MaxLength(errors, "many", new[] { 1, 2 }, 1);
        Rules.MinLength(errors, "ok", new[] { 1 }, 1);
        Rules.MaxLength(errors, "ok", (IReadOnlyCollection<int>?)null, 1);
        Rules.EachMaxLength(errors, "tags", ["ok", null, "too long"], 3);
        Rules.EachMaxLength(errors, "none", null, 3);
        Assert.Equal(["few", "many", "tags[2]"], errors.Items.Select(item => item.Field));
        Assert.Equal("few must have at least 2 items", errors.Items[0].Message);
        Assert.Equal("many must have at most 1 items", errors.Items[1].Message);
    }

    [Fact]
    public void Bounds_are_inclusive_and_null_passes()
    {
        var errors = new ValidationErrors();
        Rules.Min(errors, "low", 1, 2);
        Rules.Min<decimal>(errors, "edge", 1.5m, 1.5m);
        Rules.Min<int>(errors, "none", null, 2);
        Rules.Max(errors, "high", 2.5, 2.0);
        Rules.Max<int>(errors, "none", null, 2);
        Rules.Max(errors, "edge", 2, 2);
        Assert.Equal([("low", "min", "low must be at least 2"), ("high", "max", "high must be at most 2")], errors.Items.Select(item => (item.Field, item.Code, item.Message)));
    }

    [Theory]
    [InlineData("a@b.co", true)]
    [InlineData("first.last+tag@sub.example.org", true)]
    [InlineData("o'neil@example.com", true)]
    [InlineData("user@münchen.example", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    [InlineData("plain", false)]
    [InlineData("@b.co", false)]
    [InlineData("a@b", false)]
    [InlineData("a@b..co", false)]
    [InlineData("a@.co", false)]
    [InlineData("a@b.co.", false)]
    [InlineData(".a@b.co", false)]
    [InlineData("a.@b.co", false)]
    [InlineData("a..b@b.co", false)]
    [InlineData("a b@b.co", false)]
    [InlineData("a@b@c.co", false)]
    [InlineData("a@-b.co", false)]
    [InlineData("a@b-.co", false)]
    [InlineData("a@b.1", false)]
    [InlineData("a@b_c.co", false)]
    [InlineData("a@b.co\n", false)]
    public void Email(string? value, bool passes)
    {
        var errors = new ValidationErrors();
        Rules.Email(errors, "email", value);
        Assert.Equal(passes, errors.IsEmpty);
        Assert.True(passes || errors.Items[0] is { Code: "invalid_email", Message: "email is not a valid email address" });
    }

    [Fact]
    public void Email_has_limits_and_no_slow_input()
    {
        var errors = new ValidationErrors();
        Rules.Email(errors, "local", new string('a', 65) + "@example.com");
        Rules.Email(errors, "label", "a@" + new string('b', 64) + ".com");
        Rules.Email(errors, "all", "a@" + string.Join('.', Enumerable.Repeat("abcdefgh", 40)) + ".com");
        var started = Stopwatch.GetTimestamp();
        Rules.Email(errors, "huge", new string('a', 1_000_000) + "@" + new string('.', 1_000_000));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1));
        Assert.Equal(4, errors.Items.Count);
    }

    [Theory]
    [InlineData("https://example.com/a?b=c", true)]
    [InlineData("http://localhost:8080", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    [InlineData("example.com", false)]
    [InlineData("ftp://example.com", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("http:/example.com", false)]
    [InlineData("https://exa mple.com", false)]
    [InlineData("/relative", false)]
    public void Url(string? value, bool passes)
    {
        var errors = new ValidationErrors();
        Rules.Url(errors, "site", value);
        Assert.Equal(passes, errors.IsEmpty);
        Assert.True(passes || errors.Contains("site", "invalid_url"));
    }

    [Theory]
    [InlineData("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", true)]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("0190a1b2c3d47e5f8a9b0c1d2e3f4a5b", false)]
    [InlineData("nonsense", false)]
    public void Uuid(string? value, bool passes)
    {
        var errors = new ValidationErrors();
        Rules.Uuid(errors, "ref", value);
        Assert.Equal(passes, errors.IsEmpty);
    }

    [Fact]
    public void Pattern_and_one_of()
    {
        var errors = new ValidationErrors();
        Rules.Pattern(errors, "code", "abc", new Regex("^[a-c]+$", RegexOptions.NonBacktracking));
        Rules.Pattern(errors, "code", null, new Regex("^[a-c]+$", RegexOptions.NonBacktracking));
        Rules.OneOf(errors, "size", "m", "s", "m");
        Rules.OneOf(errors, "size", null, ["s", "m"]);
        Assert.True(errors.IsEmpty);
        Rules.Pattern(errors, "code", "abd", new Regex("^[a-c]+$", RegexOptions.NonBacktracking));
        Rules.OneOf(errors, "size", "M", ["s", "m"]);
        Assert.Equal(["pattern", "one_of"], errors.Items.Select(item => item.Code));
        Assert.Equal("size must be one of: s, m", errors.Items[1].Message);
    }

    [Fact]
    public void A_pattern_that_gives_up_does_not_match()
    {
        var errors = new ValidationErrors();
        var slow = new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20));
        Rules.Pattern(errors, "code", new string('a', 40) + "!", slow);
        Assert.True(errors.Contains("code", "pattern"));
    }

    [Fact]
    public void Null_elements_are_named()
    {
        var errors = new ValidationErrors();
        Rules.NoNulls(errors, "tags", new[] { "a", null });
        Assert.Equal("tags[1]", errors.Items[0].Field);
    }
}
