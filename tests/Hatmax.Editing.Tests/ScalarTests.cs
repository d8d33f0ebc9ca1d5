using Hatmax.Editing.Syntax;
using Hatmax.Editing.Tests.Support;

namespace Hatmax.Editing.Tests;

/// <summary>Whatever a value is, it is read back as it was given, in every place that it can be written to.</summary>
public sealed class ScalarTests
{
    public static TheoryData<string> Texts => [.. Hostile.Texts];

    [Theory]
    [MemberData(nameof(Texts))]
    public void AValueIsReadBack(string text)
    {
        foreach (var spec in new[] { "a:\n  b: 1\n", "a: {b: 1}\n", "a:\n  b: 'x'\n", "a: {b: \"x\", c: 2}", "a:\r\n  b: |\r\n    x\r\n" })
        {
            var changed = SpecEditor.Steps(spec, [SpecOperation.Set(SpecPath.Of("a", "b"), SpecValue.Text(text)), SpecOperation.Add(SpecPath.Of("a", text + "k"), SpecValue.Text(text))], new DiagnosticBag("x"));

            Assert.NotNull(changed);
            var a = ((SpecMap)ValueReader.Read(SyntaxReader.Read(changed)!.Root)).Find("a") as SpecMap;
            Assert.Equal(SpecValue.Text(text), a!.Find("b"));
            Assert.Equal(SpecValue.Text(text), a.Find(text + "k"));
        }
    }

    // Readers of YAML 1.1 take these for booleans, numbers, dates or nothing when they are not quoted.
    [Theory]
    [InlineData("yes")]
    [InlineData("Off")]
    [InlineData("n")]
    [InlineData("007")]
    [InlineData("1_000")]
    [InlineData("0x1F")]
    [InlineData("12:30:45")]
    [InlineData("2024-01-31")]
    [InlineData(".inf")]
    [InlineData("~")]
    public void WhatAReaderCouldTakeForSomethingElseIsQuoted(string text) =>
        Assert.Equal($"a: '{text}'\n", SpecEditor.Steps("a: x\n", [SpecOperation.Set(SpecPath.Of("a"), SpecValue.Typed(text))], new DiagnosticBag("x")));

    [Theory]
    [InlineData("a.b[0].c", "a|b|0|c")]
    [InlineData("pages.\"orders.detail\".route", "pages|orders.detail|route")]
    [InlineData("a..b", null)]
    [InlineData("", null)]
    [InlineData("a[x]", null)]
    public void PathsAreRead(string text, string? segments) =>
        Assert.Equal(segments, SpecPath.Parse(text) is { } path ? string.Join('|', path.Segments) : null);
}
