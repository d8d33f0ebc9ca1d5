using System.Globalization;
using System.Text;

namespace Hatmax.Spec.Tests.Yaml;

public class HostileTextTests
{
    private static string[] Errors(string text) =>
        [.. SpecLoader.Load(text, "hatmax.yml").Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Id)];

    [Fact]
    public void An_alias_bomb_is_refused_after_little_work()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Assert.Contains("HMX0004", Errors(text.ToString()));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[{a: ")]
    public void A_hundred_thousand_levels_are_refused(string level)
    {
        var ids = Errors(string.Concat(Enumerable.Repeat(level, 100_000)));

        Assert.Contains(ids, id => id is "HMX0006" or "HMX0001" or "HMX0011");
    }

    [Fact]
    public void Sixty_levels_of_an_expression_are_read()
    {
        var value = string.Concat(Enumerable.Repeat("[", 40)) + "x" + string.Concat(Enumerable.Repeat("]", 40));
        var text = $"services:\n  a:\n    kind: composite\n    usecases:\n      Do:\n        steps:\n          - return: {value}\n";

        Assert.Empty(Errors(text));
    }

    [Fact]
    public void Indented_maps_beyond_the_limit_are_refused()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 500; i++)
        {
            text.Append(' ', i).Append("a:\n");
        }

        Assert.Equal(["HMX0006"], Errors(text.ToString()));
    }

    [Fact]
    public void A_file_of_ten_megabytes_is_not_read() => Assert.Equal(["HMX0008"], Errors("name: " + new string('x', 10_000_000)));

    [Theory]
    [InlineData("name: ", "")]
    [InlineData("name: \"", "\"")]
    [InlineData("name: |\n  ", "\n")]
    public void A_value_of_a_megabyte_is_refused(string before, string after) =>
        Assert.Equal(["HMX0007"], Errors(before + new string('x', 1_000_000) + after));

    [Fact]
    public void A_key_of_a_thousand_characters_is_unknown() => Assert.Equal(["HMX0100"], Errors(new string('k', 1_000) + ": x\n"));

    [Fact]
    public void Every_forbidden_character_is_reported_at_its_place()
    {
        foreach (var c in new[] { '\0', '\u0001', '\u0007', '\u001b', '\u007f', '\u0080', '\u0085', '\u2028', '\u2029', '\u009f', '\ud800', '\udc00', '\ufffe', '\uffff', '\ufffd' })
        {
            var result = SpecLoader.Load($"name: x\npackage: a{c}b\n", "hatmax.yml");

            var error = Assert.Single(result.Diagnostics);
            Assert.Equal(("HMX0010", 2, 11), (error.Id, error.Span.Line, error.Span.Column));
        }
    }

    [Fact]
    public void Letters_of_all_scripts_and_emoji_are_read() => Assert.Empty(Errors("name: Größe 日本 🙂 \u00e9\u0301\n"));

    [Fact]
    public void A_byte_order_mark_does_not_move_columns()
    {
        var error = Assert.Single(SpecLoader.Load("\ufeffnme: x\n", "hatmax.yml").Diagnostics);

        Assert.Equal(new SourceSpan(1, 1, 1, 4), error.Span);
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        var text = Samples.Text("valid", "real-v1.yml");

        Assert.Equal(
            SpecLoader.Load(text, "x").Diagnostics.Select(d => (d.Id, d.Span)),
            SpecLoader.Load(text.ReplaceLineEndings("\r\n"), "x").Diagnostics.Select(d => (d.Id, d.Span)));
    }

    [Fact]
    public void Ten_thousand_errors_are_all_reported()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"unknown{i}: {i}\n"));

        Assert.Equal(10_000, Errors(text).Length);
    }
}
