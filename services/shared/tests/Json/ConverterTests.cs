using System.Text.Json;
using Hatmax.Shared.Json;
using Hatmax.Shared.Tests.Support;

namespace Hatmax.Shared.Tests.Json;

public sealed class ConverterTests
{
    private const string Valid = """{"at":"2025-01-31T12:00:00Z","for":"PT1H30M","colour":"deep_blue"}""";

    [Fact]
    public void Absent_null_and_set_are_three_things()
    {
        var patch = JsonSerializer.Deserialize("""{"count":null,"items":[{"text":"a","done":true}]}""", TestJson.Default.NotePatch)!;
        Assert.False(patch.Text.HasValue);
        Assert.Null(patch.Text.Value);
        Assert.True(patch.Count.HasValue);
        Assert.Null(patch.Count.Value);
        Assert.False(patch.Due.HasValue);
        Assert.Equal([new NoteItem("a", true)], patch.Items.Value!);
        Assert.Equal("kept", patch.Text.Or("kept"));
        Assert.Null(patch.Count.Or(3));
    }

    [Fact]
    public void Values_go_through_the_converters_of_the_context()
    {
        var patch = JsonSerializer.Deserialize("""{"text":"a","count":2,"size":3,"due":"2025-01-31T12:00:00+02:00"}""", TestJson.Default.NotePatch)!;
        Assert.Equal("a", patch.Text);
        Assert.Equal(2, patch.Count.Value);
        Assert.Equal(3, patch.Size.Value);
        Assert.Equal(new DateTimeOffset(2025, 1, 31, 10, 0, 0, TimeSpan.Zero), patch.Due.Value);
        Assert.Equal(
            """{"text":"a","count":2,"size":3,"due":"2025-01-31T10:00:00Z"}""",
            JsonSerializer.Serialize(patch, TestJson.Default.NotePatch));
        Assert.Equal("""{"text":null,"count":null,"size":0}""", JsonSerializer.Serialize(new NotePatch { Size = 0 }, TestJson.Default.NotePatch));
    }

    [Theory]
    [InlineData("""{"size":null}""", "$.size")]
    [InlineData("""{"text":1}""", "$.text")]
    [InlineData("""{"due":"2025-01-31T12:00:00"}""", "$.due")]
    public void Faults_inside_an_optional_keep_their_path(string json, string path)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, TestJson.Default.NotePatch));
        Assert.Equal(path, exception.Path);
    }

    [Fact]
    public void Optionals_compare_by_presence_and_value()
    {
        Optional<string> a = "x";
        Optional<string> b = "x";
        Assert.True(a == b);
        Assert.True(a != default);
        Assert.True(default(Optional<string>) != new Optional<string>(null));
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.True(a.Equals((object)b));
        Assert.False(a.Equals("x" as object));
        Assert.Equal(["x", "null", "absent"], [a.ToString(), new Optional<string>(null).ToString(), default(Optional<string>).ToString()]);
    }

    [Theory]
    [InlineData("2025-01-31T12:00:00Z", "2025-01-31T12:00:00Z")]
    [InlineData("2025-01-31T12:00:00.1200+02:00", "2025-01-31T10:00:00.12Z")]
    [InlineData("2025-01-31T12:00:00.1234567-05:30", "2025-01-31T17:30:00.1234567Z")]
    [InlineData("2025-01-31T12:00:00\\u005A", "2025-01-31T12:00:00Z")]
    public void Instants_come_back_in_utc(string input, string output)
    {
        var moments = JsonSerializer.Deserialize(Valid.Replace("2025-01-31T12:00:00Z", input, StringComparison.Ordinal), TestJson.Default.Moments)!;
        Assert.Equal(TimeSpan.Zero, moments.At.Offset);
        Assert.Contains($"\"at\":\"{output}\"", JsonSerializer.Serialize(moments, TestJson.Default.Moments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2025-01-31T12:00:00\"")]
    [InlineData("\"2025-01-31\"")]
    [InlineData("\"2025-01-31T12:00Z\"")]
    [InlineData("\"2025-01-31 12:00:00Z\"")]
    [InlineData("\"2025-02-31T12:00:00Z\"")]
    [InlineData("\"2025-01-31T12:00:00+0200\"")]
    [InlineData("\"\"")]
    [InlineData("1738324800")]
    [InlineData("null")]
    public void Instants_without_an_offset_or_sense_are_refused(string input)
        => AssertRefused(Valid.Replace("\"2025-01-31T12:00:00Z\"", input, StringComparison.Ordinal), "$.at");

    [Theory]
    [InlineData("PT1H30M", "PT1H30M", 5400)]
    [InlineData("P1DT1S", "P1DT1S", 86401)]
    [InlineData("-PT5S", "-PT5S", -5)]
    [InlineData("PT90M", "PT1H30M", 5400)]
    [InlineData("PT0S", "PT0S", 0)]
    public void Durations_are_iso_8601(string input, string output, double seconds)
    {
        var moments = JsonSerializer.Deserialize(Valid.Replace("PT1H30M", input, StringComparison.Ordinal), TestJson.Default.Moments)!;
        Assert.Equal(seconds, moments.For.TotalSeconds);
        Assert.Contains($"\"for\":\"{output}\"", JsonSerializer.Serialize(moments, TestJson.Default.Moments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"P1Y\"")]
    [InlineData("\"P1M\"")]
    [InlineData("\"P1MT1S\"")]
    [InlineData("\"01:30:00\"")]
    [InlineData("\" PT1S\"")]
    [InlineData("\"P99999999999D\"")]
    [InlineData("\"\"")]
    [InlineData("5400")]
    public void Durations_without_a_fixed_length_are_refused(string input)
        => AssertRefused(Valid.Replace("\"PT1H30M\"", input, StringComparison.Ordinal), "$.for");

    [Theory]
    [InlineData("red", Colour.Red)]
    [InlineData("deep_blue", Colour.DeepBlue)]
    [InlineData("off-white", Colour.White)]
    public void Enums_have_names(string name, Colour colour)
    {
        var moments = JsonSerializer.Deserialize(Valid.Replace("deep_blue", name, StringComparison.Ordinal), TestJson.Default.Moments)!;
        Assert.Equal(colour, moments.Colour);
        Assert.Contains($"\"colour\":\"{name}\"", JsonSerializer.Serialize(moments, TestJson.Default.Moments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    [InlineData("\"green\"")]
    [InlineData("\"White\"")]
    [InlineData("\"\"")]
    public void Enums_have_no_numbers_and_no_other_names(string input)
        => AssertRefused(Valid.Replace("\"deep_blue\"", input, StringComparison.Ordinal), "$.colour");

    private static void AssertRefused(string json, string path)
        => Assert.Equal(path, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, TestJson.Default.Moments)).Path);
}
