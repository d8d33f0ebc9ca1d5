using Hatmax.Spec.Validation.Settings;

namespace Hatmax.Spec.Tests.Validation;

public class GoDurationTests
{
    [Theory]
    [InlineData("30s", true)]
    [InlineData("1h30m", true)]
    [InlineData("500ms", true)]
    [InlineData("1.5h", true)]
    [InlineData("10us", true)]
    [InlineData("0s", false)]
    [InlineData("", false)]
    [InlineData("30", false)]
    [InlineData("s", false)]
    [InlineData("-5s", false)]
    [InlineData("5 s", false)]
    [InlineData("5d", false)]
    [InlineData("1..5s", false)]
    [InlineData("999999999h", false)]
    public void Is_a_number_with_a_unit_above_zero(string text, bool expected) => Assert.Equal(expected, GoDuration.IsPositive(text));
}
