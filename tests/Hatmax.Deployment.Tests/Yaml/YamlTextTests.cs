using FsCheck;
using FsCheck.Fluent;
using Hatmax.Deployment.Yaml;
using YamlDotNet.RepresentationModel;

namespace Hatmax.Deployment.Tests.Yaml;

public sealed class YamlTextTests
{
    [Fact]
    public void Writes_block_style_in_the_order_of_the_tree() =>
        Assert.Equal(
            """
            # Written by a test.
            name: shop
            count: 3
            'on': true
            'off': "bell\a"
            ports:
              - '80:80'
              - 127.0.0.1:8080:80
            empty: {}
            none: []
            nested:
              - a: 1
                b: '1'
            text: |
              first: line

                second
            no-break: |-
              first
              second

            """,
            YamlText.Write(
                new YamlMap
                {
                    { "name", "shop" },
                    { "count", 3 },
                    { "on", true },
                    { "off", "bell\a" },
                    { "absent", null },
                    { "ports", YamlList.Of(["80:80", "127.0.0.1:8080:80"]) },
                    { "empty", new YamlMap() },
                    { "none", new YamlList() },
                    { "nested", new YamlList { new YamlMap { { "a", 1 }, { "b", "1" } } } },
                    { "text", "first: line\n\n  second\n" },
                    { "no-break", "first\nsecond" },
                },
                "Written by a test."));

    [Theory]
    [InlineData("yes"), InlineData("No"), InlineData("on"), InlineData("OFF"), InlineData("y"), InlineData("true"), InlineData("null"), InlineData("~"), InlineData("")]
    [InlineData("0x1f"), InlineData("1e3"), InlineData("1_000"), InlineData("017"), InlineData("0o17"), InlineData("0b11"), InlineData("1:30"), InlineData("190:20:30.15")]
    [InlineData(".5"), InlineData("-.inf"), InlineData(".NaN"), InlineData("+12"), InlineData("1."), InlineData("2026-11-21"), InlineData("2001-12-14t21:59:43.10-05:00")]
    [InlineData("<<"), InlineData("="), InlineData("- a"), InlineData("? a"), InlineData("*a"), InlineData("&a"), InlineData("!a"), InlineData("%a"), InlineData("@a"), InlineData("`a")]
    [InlineData("a: b"), InlineData("a #b"), InlineData("a:"), InlineData(" a"), InlineData("a "), InlineData("'a'"), InlineData("\"a\""), InlineData("---"), InlineData("... a")]
    [InlineData("{a}"), InlineData("[a]"), InlineData("|"), InlineData(">"), InlineData("#a"), InlineData("a\u0085b"), InlineData("a\u2028b"), InlineData("\uFEFFa"), InlineData("a\u0000b"), InlineData("-")]
    public void Quotes_what_would_be_read_as_something_else(string text) => Assert.Contains(FirstOfValue(text), (char[])['\'', '"']);

    [Theory]
    [InlineData("shop"), InlineData("nginx:1.27.3"), InlineData("a-b_c.d/e"), InlineData("$HOME"), InlineData("1.2.3"), InlineData("10m"), InlineData("/data"), InlineData("-v"), InlineData("a {b}")]
    [InlineData("sha256:0e3"), InlineData("127.0.0.1:80:80"), InlineData("größe"), InlineData("a'b"), InlineData("yesterday"), InlineData("100Mi")]
    public void Leaves_ordinary_text_plain(string text) => Assert.Equal(text[0], FirstOfValue(text));

    [Fact]
    public void Every_text_comes_back_as_value_key_and_item()
    {
        var pieces = Gen.Elements(
            "\n", " ", "  ", "\t", "\r\n", "\r", "'", "\"", "\\", ": ", " #", "- ", "---\n", "...", "{{ x }}", "${X}", "$$", "%{", "`", "|", ">", "!", "&a", "*a",
            "\u0085", "\u2028", "\u2029", "\uFEFF", "\u0000", "\u007f", "\u00a0", "é", "漢", "😀", "\uFFFD", "\u200b", "yes", "0x1f", "1e3", "~", "null", "text", "a", "<<");
        Prop.ForAll(Arb.From(Gen.ListOf(pieces).Select(list => string.Concat(list))), Survives).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_same_tree_gives_the_same_text() =>
        Assert.Equal(YamlText.Write(new YamlMap { { "a", "b\nc" } }), YamlText.Write(new YamlMap { { "a", "b\nc" } }));

    private static bool Survives(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(YamlText.Write(new YamlMap { { text, new YamlMap { { "value", text }, { "items", YamlList.Of([text, "after"]) } } } })));
        var (key, value) = Assert.Single(((YamlMappingNode)yaml.Documents[0].RootNode).Children);
        Assert.Equal(text, ((YamlScalarNode)key).Value);
        Assert.Equal(text, ((YamlScalarNode)value["value"]).Value);
        Assert.Equal([text, "after"], ((YamlSequenceNode)value["items"]).Select(item => ((YamlScalarNode)item).Value!));
        return true;
    }

    private static char FirstOfValue(string text) => YamlText.Write(new YamlMap { { "k", text } })[3];
}
