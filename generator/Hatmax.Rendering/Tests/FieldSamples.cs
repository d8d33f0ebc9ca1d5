using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>What generated tests put into one field.</summary>
internal sealed record FieldSamples
{
    /// <summary>The field.</summary>
    public required FieldView Field { get; init; }

    /// <summary>A value that keeps all rules; null in code when there is none.</summary>
    public required SampleValue First { get; init; }

    /// <summary>Another such value, or the same one where the rules leave no other.</summary>
    public required SampleValue Second { get; init; }

    /// <summary>Values on the edge of a rule that keep all rules.</summary>
    public required IReadOnlyList<LimitSample> Limits { get; init; }

    /// <summary>Values that break a rule when they are part of a whole record.</summary>
    public required IReadOnlyList<BrokenSample> Broken { get; init; }

    /// <summary>Values that break a rule when they are part of a change.</summary>
    public required IReadOnlyList<BrokenSample> BrokenInPatch { get; init; }

    /// <summary>The two values differ.</summary>
    public bool IsPair => First.Code != Second.Code;

    /// <summary>A record without the field is refused.</summary>
    public bool IsRequired => Field.Spec.Rule(RuleKind.Required) is not null && !Field.IsOrder;

    /// <summary>A ref that every record must have.</summary>
    public bool IsRequiredReference => IsReference && Field.NotNull;

    /// <summary>A checked reference.</summary>
    public bool IsReference => Field.Spec.Type is { Kind: FieldKind.Ref, IsList: false, Target: not null };

    /// <summary>No two records have the same value.</summary>
    public bool IsUnique => Field.Spec.Rule(RuleKind.Unique) is not null;
}
