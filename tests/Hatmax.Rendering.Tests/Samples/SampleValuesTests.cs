using System.Text.RegularExpressions;
using Hatmax.Spec;

namespace Hatmax.Rendering.Tests;

/// <summary>Which fields generated tests find values for.</summary>
public sealed class SampleValuesTests
{
    [Theory]
    [InlineData("^[a-z]{3}-\\d+$")]
    [InlineData("^(foo|bar)+$")]
    [InlineData("^#?([a-f0-9]{6}|[a-f0-9]{3})$")]
    [InlineData("^\\+?[1-9]\\d{1,14}$")]
    [InlineData("^(?:[01]\\d|2[0-3]):[0-5]\\d$")]
    [InlineData("^[^\\s@]+@[^\\s@]+\\.[a-z]{2,}$")]
    [InlineData("^\\p{Lu}[\\w.-]{2,10}\\s?\\(\\d{3}\\)$")]
    [InlineData("^(?<year>\\d{4})-(?<month>\\d\\d)$")]
    [InlineData("\\A[A-Z]{2}\\x2d[\\]a]*\\z")]
    [InlineData("")]
    public void A_common_pattern_has_samples_that_match(string pattern)
    {
        Assert.True(SampleValues.CanSample(Field(Rule(RuleKind.Pattern, pattern))));
        Assert.Contains(PatternSampler.Samples(pattern, []), sample => Regex.IsMatch(sample, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("^(?=.*[a-z])(?=.*\\d).{8,}$")]
    [InlineData("^(a)\\1$")]
    [InlineData("(")]
    [InlineData("[a-z")]
    [InlineData("^(((((((((((((((((((((((((((((((((((((((((((((((((((a)))))))))))))))))))))))))))))))))))))))))))))))))))$")]
    public void A_pattern_that_is_not_understood_needs_an_example(string pattern) =>
        Assert.Empty(PatternSampler.Samples(pattern, []));

    [Fact]
    public void A_pattern_keeps_a_length_beside_it()
    {
        Assert.True(SampleValues.CanSample(Field(Rule(RuleKind.Pattern, "^[a-z]+$"), Rule(RuleKind.MinLength, "300"), Rule(RuleKind.MaxLength, "300"))));
        Assert.False(SampleValues.CanSample(Field(Rule(RuleKind.Pattern, "^[a-z]{3}$"), Rule(RuleKind.MinLength, "4"))));
    }

    [Fact]
    public void An_example_helps_where_no_value_is_found()
    {
        var field = Field(Rule(RuleKind.Pattern, "^(?=.*\\d)[a-z0-9]{12}$"));

        Assert.False(SampleValues.CanSample(field));
        Assert.True(SampleValues.CanSample(field with { Example = new Located<string>("abcdefghijk1", default) }));
    }

    [Fact]
    public void Rules_that_contradict_have_no_value()
    {
        Assert.False(SampleValues.CanSample(Field(Rule(RuleKind.Email), Rule(RuleKind.Url))));
        Assert.False(SampleValues.CanSample(Field(FieldKind.Int, Rule(RuleKind.Min, "5"), Rule(RuleKind.Max, "4"))));
    }

    [Theory]
    [InlineData(FieldKind.Int, "-2147483648", "-2147483648")]
    [InlineData(FieldKind.Long, "9223372036854775807", "9223372036854775807")]
    [InlineData(FieldKind.Double, "1e300", "1e300")]
    [InlineData(FieldKind.Date, "0001-01-01", "0001-01-01")]
    [InlineData(FieldKind.DateTime, "9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z")]
    [InlineData(FieldKind.Duration, "PT0S", "PT0S")]
    public void The_ends_of_a_range_are_values(FieldKind kind, string min, string max) =>
        Assert.True(SampleValues.CanSample(Field(kind, Rule(RuleKind.Min, min), Rule(RuleKind.Max, max))));

    private static FieldSpec Field(params RuleSpec[] rules) => Field(FieldKind.String, rules);

    private static FieldSpec Field(FieldKind kind, params RuleSpec[] rules) => new()
    {
        Name = new Located<string>("code", default),
        Type = new FieldType(kind, Nullable: false, IsList: false, [], null),
        Rules = [.. rules],
    };

    private static RuleSpec Rule(RuleKind kind, string? argument = null) => new(kind, argument, [], default);
}
