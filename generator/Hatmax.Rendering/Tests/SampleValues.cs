using Hatmax.Rendering.Services;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>Values for generated tests, derived from types, rules, examples and defaults. Always the same for the same field.</summary>
public static class SampleValues
{
    private static readonly Guid[] Ids = [new("6f9619ff-8b86-4d01-b42d-00cf4fc964ff"), new("0b6a9d3e-5f0c-4c8e-9d57-2a1c3e4f5a6b")];

    /// <summary>
    /// True when a value that keeps all rules of the field can be derived. Where it is false the field needs an <c>example</c> that
    /// keeps its rules, or its rules contradict each other.
    /// </summary>
    /// <param name="field">Any field.</param>
    public static bool CanSample(FieldSpec field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Type.Kind == FieldKind.Ref || Valid(field, new FieldOracle(field), "Sample").Count > 0;
    }

    /// <summary>The samples of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typeName">C# type that owns it.</param>
    internal static FieldSamples Of(FieldView field, string typeName)
    {
        var spec = field.Spec;
        var oracle = new FieldOracle(spec);
        var enumName = FieldMapper.EnumName(typeName, spec);
        var valid = Valid(spec, oracle, enumName);
        var first = valid.Count == 0 ? SampleValue.Null : valid[0];
        var second = valid.FirstOrDefault(v => v.Code != first.Code) ?? first;
        var required = spec.Rule(RuleKind.Required) is not null && !field.IsOrder;
        return new FieldSamples
        {
            Field = field,
            First = first,
            Second = second,
            Limits = FieldCases.Limits(spec, oracle, valid),
            Broken = FieldCases.Broken(spec, oracle, valid, enumName, required, notNull: required),
            BrokenInPatch = FieldCases.Broken(spec, oracle, valid, enumName, required, field.NotNull),
        };
    }

    private static List<SampleValue> Valid(FieldSpec field, FieldOracle oracle, string enumName)
    {
        var required = field.Rule(RuleKind.Required) is not null;
        if (!field.Type.IsList)
        {
            return [.. Elements(field, oracle).Where(v => oracle.Broken(v, required).Count == 0).Select(v => SampleLiterals.Of(v, EnumName(field, enumName)))];
        }

        return [.. FieldCases.Lists(field, oracle, enumName).Where(l => oracle.Broken(l.Value, required: true).Count == 0)];
    }

    /// <summary>Values of the type, the most natural first; not all keep the rules.</summary>
    internal static IEnumerable<object> Elements(FieldSpec field, FieldOracle oracle)
    {
        switch (field.Type.Kind)
        {
            case FieldKind.Bool:
                return [true, false];
            case FieldKind.Uuid or FieldKind.Ref:
                return Written(field, text => Guid.TryParse(text, out var id) ? id : null).Concat(Ids.Cast<object>());
            case FieldKind.Json:
                return [new JsonSample("{\"note\":\"one\"}"), new JsonSample("[1,2,3]")];
            case FieldKind.Enum:
                // The default comes last: a test should see that a value was taken.
                return field.Type.Values.Select(v => v.Value).OrderBy(v => v == field.Default?.Value);
            case FieldKind.String or FieldKind.Text or FieldKind.Email:
                return SampleTexts.Candidates(field, oracle);
            default:
                return Written(field, text => SampleNumbers.Parse(field.Type.Kind, text)).Concat(SampleNumbers.Plain(field.Type.Kind)).Concat(Bounds(oracle));
        }
    }

    /// <summary>The enum of a field that has one.</summary>
    internal static string EnumName(FieldSpec field, string enumName) => field.Type.Kind == FieldKind.Enum ? enumName : "";

    private static IEnumerable<object> Written(FieldSpec field, Func<string, object?> parse) =>
        field.Type.IsList || field.Example is not { } example || parse(example.Value) is not { } value ? [] : [value];

    private static IEnumerable<object> Bounds(FieldOracle oracle)
    {
        if (oracle.Bound(RuleKind.Min) is { } min)
        {
            yield return min;
            yield return SampleNumbers.Next(min, 1);
        }

        if (oracle.Bound(RuleKind.Max) is { } max)
        {
            yield return SampleNumbers.Next(max, -1);
            yield return max;
        }
    }
}
