using System.Globalization;
using Hatmax.Rendering.CSharp;

namespace Hatmax.Rendering.Services;

/// <summary>The shape rules of a field as C# statements.</summary>
internal static class FieldChecks
{
    /// <summary>Statements over a nullable value; nothing but "required" minds null.</summary>
    public static IReadOnlyList<string> Of(FieldSpec field, string value, string name, string property, bool required)
    {
        var checks = new List<string>();
        if (required)
        {
            checks.Add($"Rules.Required(errors, {name}, {value});");
        }

        if (field.Type.IsList && FieldTypeMap.IsReference(field.Type))
        {
            checks.Add($"Rules.NoNulls(errors, {name}, {value});");
        }

        if (field.Type is { Kind: FieldKind.Email, IsList: false } && field.Rule(RuleKind.Email) is null)
        {
            checks.Add($"Rules.Email(errors, {name}, {value});");
        }

        foreach (var rule in field.Rules)
        {
            if (Statement(rule, field, value, name, property) is { } statement)
            {
                checks.Add(statement);
            }
        }

        return checks;
    }

    /// <summary>Statements over a value that a change gives: what is stored as NOT NULL cannot become null.</summary>
    public static IReadOnlyList<string> OfPatch(FieldSpec field, string value, string name, string property, bool required, bool notNull)
    {
        var checks = Of(field, value, name, property, required);
        return notNull && !required ? [$"Rules.NotNull(errors, {name}, {value});", .. checks] : checks;
    }

    private static string? Statement(RuleSpec rule, FieldSpec field, string value, string name, string property) => rule.Kind switch
    {
        RuleKind.MinLength => $"Rules.MinLength(errors, {name}, {value}, {Number(rule)});",
        RuleKind.MaxLength => $"Rules.MaxLength(errors, {name}, {value}, {Number(rule)});",
        RuleKind.Min => Bound("Min", rule, field, value, name),
        RuleKind.Max => Bound("Max", rule, field, value, name),
        RuleKind.Pattern => $"Rules.Pattern(errors, {name}, {value}, {property}Pattern);",
        RuleKind.Email => $"Rules.Email(errors, {name}, {value});",
        RuleKind.Url => $"Rules.Url(errors, {name}, {value});",
        RuleKind.Uuid when FieldTypeMap.IsReference(field.Type) => $"Rules.Uuid(errors, {name}, {value});",
        RuleKind.OneOf => $"Rules.OneOf(errors, {name}, {value}, [{string.Join(", ", rule.Values.Select(CSharpLiteral.String))}]);",
        _ => null,
    };

    private static string? Bound(string rule, RuleSpec spec, FieldSpec field, string value, string name) =>
        FieldTypeMap.Literal(field.Type, "", spec.Argument ?? "") is { } literal ? $"Rules.{rule}(errors, {name}, {value}, {literal});" : null;

    private static string Number(RuleSpec rule) =>
        int.TryParse(rule.Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n.ToString(CultureInfo.InvariantCulture) : "0";
}
