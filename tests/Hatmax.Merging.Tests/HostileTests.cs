namespace Hatmax.Merging.Tests;

public sealed class HostileTests
{
    private static string Deep(string open, string close) => string.Concat(Enumerable.Repeat(open, 5000)) + string.Concat(Enumerable.Repeat(close, 5000));

    public static TheoryData<string, string> Texts => new()
    {
        { "a.json", Deep("[", "]") },
        { "a.json", "\"\\ud800\"" },
        { "a.yml", "a: " + Deep("[", "]") },
        { "a.yml", "a: \u2028b\n" },
        { "a.yml", "a: [b, c: d]\n" },
        { "a.csproj", Deep("<Project>", "</Project>") },
        { "a.csproj", "<!DOCTYPE Project [<!ENTITY a \"b\">]><Project>&a;</Project>" },
        { "a.csproj", "<Project><A><![CDATA[<B>]]></A><?x <y> ?><C D='>' E=\"'/>\" /></Project>" },
        { "a.cs", new string('x', 1_000_000) },
    };

    // The user adds a line above and generation one below: whatever the text is, both are there.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_is_merged(string path, string text)
    {
        var (first, last) = Path.GetExtension(path) switch { ".csproj" => ("<!-- a1 -->", "<!-- b1 -->"), ".json" => ("// a1", "// b1"), _ => ("# a1", "# b1") };
        var before = $"\n{text}\n\n";

        Assert.Equal($"{first}\n{text}\n{last}\n", Merged.Clean(path, before, $"{first}\n{text}\n\n", $"\n{text}\n{last}\n"));
    }

    [Fact]
    public void Values_that_look_like_something_else_stay_as_they_are() => Assert.Equal(
        "{\n  \"a,]\": \"}//\",\n  \"b\": [1e400, -0, \"\\\"\"],\n  \"é漢😀\": 2, // 😀\n  \"c\": 3\n}\n",
        Merged.Clean(
            "a.json",
            "{\n  \"b\": [1e400, -0, \"\\\"\"],\n  \"é漢😀\": 1\n}\n",
            "{\n  \"a,]\": \"}//\",\n  \"b\": [1e400, -0, \"\\\"\"],\n  \"é漢😀\": 1 // 😀\n}\n",
            "{\n  \"b\": [1e400, -0, \"\\\"\"],\n  \"é漢😀\": 2,\n  \"c\": 3\n}\n"));
}
