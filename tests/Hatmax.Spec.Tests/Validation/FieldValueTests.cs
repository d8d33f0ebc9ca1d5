using Hatmax.Spec.Validation.Fields;

namespace Hatmax.Spec.Tests.Validation;

public class FieldValueTests
{
    [Theory]
    [InlineData(FieldKind.Bool, "true", "yes")]
    [InlineData(FieldKind.Int, "-2147483648", "2147483648")]
    [InlineData(FieldKind.Int, "+1", "1.0")]
    [InlineData(FieldKind.Long, "9223372036854775807", "9223372036854775808")]
    [InlineData(FieldKind.Float, "1.5e3", "1,5")]
    [InlineData(FieldKind.Double, "-0.25", "NaN")]
    [InlineData(FieldKind.Double, "1e308", "1e309")]
    [InlineData(FieldKind.Decimal, "79228162514264337593543950335", "79228162514264337593543950336")]
    [InlineData(FieldKind.Uuid, "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "{6f9619ff-8b86-4d01-b42d-00cf4fc964ff}")]
    [InlineData(FieldKind.Ref, "6F9619FF-8B86-4D01-B42D-00CF4FC964FF", "1")]
    [InlineData(FieldKind.Date, "2024-02-29", "2023-02-29")]
    [InlineData(FieldKind.Date, "0001-01-01", "24-01-01")]
    [InlineData(FieldKind.DateTime, "2026-01-31T12:00:00Z", "2026-01-31T12:00:00")]
    [InlineData(FieldKind.DateTime, "2026-01-31T12:00:00.1234567+02:00", "2026-01-31")]
    [InlineData(FieldKind.Duration, "PT1H30M", "30s")]
    [InlineData(FieldKind.Duration, "-P1DT0.5S", "P1M")]
    [InlineData(FieldKind.Duration, "P3D", "P99999999999D")]
    [InlineData(FieldKind.Json, "{\"a\": [1]}", "{a: 1}")]
    [InlineData(FieldKind.String, "", null)]
    public void Reads_the_values_of_each_type(FieldKind kind, string good, string? bad)
    {
        var type = new FieldType(kind, false, false, [], null);
        Assert.NotNull(FieldValue.Parse(type, good));
        if (bad is not null)
        {
            Assert.Null(FieldValue.Parse(type, bad));
        }
    }

    [Theory]
    [InlineData(FieldKind.Date, "2026-01-02", "2026-01-10")]
    [InlineData(FieldKind.Int, "9", "10")]
    [InlineData(FieldKind.Duration, "PT59M", "PT1H")]
    [InlineData(FieldKind.DateTime, "2026-01-31T12:00:00+02:00", "2026-01-31T11:00:00Z")]
    public void Compares_by_value_and_not_by_text(FieldKind kind, string less, string more)
    {
        var type = new FieldType(kind, false, false, [], null);
        Assert.True(FieldValue.Parse(type, less)!.CompareTo(FieldValue.Parse(type, more)) < 0);
    }

    [Theory]
    [InlineData("required", "''", false)]
    [InlineData("{min_length: 2}", "é", false)]
    [InlineData("{max_length: 1}", "😀", true)]
    [InlineData("{pattern: '^[a-z]+$'}", "abc", true)]
    [InlineData("{pattern: '^[a-z]+$'}", "ABC", false)]
    [InlineData("{pattern: '^(a+)+$'}", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", false)]
    [InlineData("email", "ada@example.com", true)]
    [InlineData("email", "ada@example", false)]
    [InlineData("url", "https://example.com/a", true)]
    [InlineData("url", "ftp://example.com/a", false)]
    [InlineData("uuid", "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", true)]
    [InlineData("uuid", "x", false)]
    [InlineData("{one_of: [a, b]}", "b", true)]
    [InlineData("{one_of: [a, b]}", "c", false)]
    public void Rules_judge_defaults(string rule, string value, bool accepted)
    {
        var text = $"services: {{todo: {{models: {{Item: {{fields: {{code: {{type: string, validations: [{rule}], default: {value}}}}}}}}}}}}}";
        var ids = SpecLoader.Load(text, "hatmax.yml").Diagnostics.Select(d => d.Id).ToList();
        Assert.Equal(accepted ? "" : "HMX0285", string.Join(' ', ids));
    }

    [Theory]
    [InlineData("int", "{min: 1}", "0")]
    [InlineData("decimal", "{max: 9.5}", "9.6")]
    [InlineData("date", "{min: 2026-01-01}", "2025-12-31")]
    [InlineData("duration", "{max: PT1H}", "PT61M")]
    [InlineData("email", "required", "nobody")]
    public void Bounds_judge_defaults(string type, string rule, string value)
    {
        var text = $"services: {{todo: {{models: {{Item: {{fields: {{code: {{type: {type}, validations: [{rule}], default: {value}}}}}}}}}}}}}";
        Assert.Equal("HMX0285", Assert.Single(SpecLoader.Load(text, "hatmax.yml").Diagnostics).Id);
    }
}
