using Hatmax.Rendering.CSharp;

namespace Hatmax.Rendering.Tests;

/// <summary>The cases of the validator tests of a record.</summary>
internal static class TestCases
{
    /// <summary>Bodies on the edge of a rule.</summary>
    public static IReadOnlyList<TestCaseView> Limits(RecordSamples record) =>
        [.. record.Fields.SelectMany(f => f.Limits.Select(l => new TestCaseView($"{f.Field.Property}_{l.Name}", With(record, f, l.Value.Code), "\"\"")))];

    /// <summary>Bodies that break one rule.</summary>
    public static IReadOnlyList<TestCaseView> Broken(RecordSamples record) =>
        [.. record.Fields.SelectMany(f => f.Broken.Select(b => new TestCaseView($"{f.Field.Property}_{b.Name}", With(record, f, b.Value.Code), Expected(f, b))))];

    /// <summary>A body with two or three wrong fields, or null.</summary>
    public static TestCaseView? Several(RecordSamples record)
    {
        var wrong = record.Fields.Where(f => f.Broken.Count > 0).Take(3).Select(f => (Field: f, Case: f.Broken[0])).ToList();
        return wrong.Count < 2 ? null : new TestCaseView(
            "All_broken_rules_are_reported_together",
            $"{record.Samples}.First with {{ {string.Join(", ", wrong.Select(w => $"{w.Field.Field.Property} = {w.Case.Value.Code}"))} }}",
            CSharpLiteral.String(string.Join(", ", wrong.SelectMany(w => Reports(w.Field, w.Case)))));
    }

    /// <summary>Changes that break one rule.</summary>
    public static IReadOnlyList<TestCaseView> BrokenPatches(RecordSamples record) =>
        [.. record.Fields.Where(f => f.Field.Updatable).SelectMany(f => f.BrokenInPatch.Select(b => new TestCaseView(
            $"{f.Field.Property}_{b.Name}", $"new {record.Use}Patch {{ {f.Field.Property} = {Optional(f, b.Value)} }}", Expected(f, b))))];

    /// <summary>JSON of a change that breaks a rule, as a C# literal; empty for none.</summary>
    public static string BrokenPatchJson(RecordSamples record)
    {
        foreach (var field in record.Fields.Where(f => f.Field.Updatable))
        {
            if (field.BrokenInPatch.Any(b => b.Value == SampleValue.Null))
            {
                return Json(field, "null");
            }

            if (field.BrokenInPatch.Select(b => b.Value.Value).OfType<string>().FirstOrDefault(t => t.Length < 100) is { } text)
            {
                return Json(field, System.Text.Json.JsonSerializer.Serialize(text));
            }
        }

        return "";
    }

    // A collection expression and an interface find no conversion of their own to Optional.
    private static string Optional(FieldSamples field, SampleValue value) => field.Field.Spec.Type.IsList ? $"new({value.Code})" : value.Code;

    private static string Json(FieldSamples field, string value) => CSharpLiteral.String($"{{\"{field.Field.Name}\":{value}}}");

    private static string With(RecordSamples record, FieldSamples field, string code) => $"{record.Samples}.First with {{ {field.Field.Property} = {code} }}";

    private static string Expected(FieldSamples field, BrokenSample broken) => CSharpLiteral.String(string.Join(", ", Reports(field, broken)));

    private static IEnumerable<string> Reports(FieldSamples field, BrokenSample broken) => broken.Codes.Select(c => $"{field.Field.Name}{broken.Path}: {c}");
}
