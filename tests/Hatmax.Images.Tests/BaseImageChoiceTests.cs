namespace Hatmax.Images.Tests;

public sealed class BaseImageChoiceTests
{
    [Theory]
    [InlineData("asked", "stack", "variable", "asked")]
    [InlineData(null, "stack", "variable", "stack")]
    [InlineData(null, null, "variable", "variable")]
    [InlineData("", "", "variable", "variable")]
    [InlineData(null, null, "", null)]
    [InlineData(null, null, null, null)]
    public void The_command_line_wins_then_the_stack_then_the_variable(string? asked, string? stack, string? variable, string? expected) =>
        Assert.Equal(expected, BaseImageChoice.Of(stack, name => name == BaseImageChoice.Variable ? variable : null, asked));
}
