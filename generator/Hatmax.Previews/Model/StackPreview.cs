namespace Hatmax.Previews;

/// <summary>What would change in a stack.</summary>
public sealed record StackPreview
{
    /// <summary>One step per resource, the worst first, then by name.</summary>
    internal ImmutableArray<ResourceStep> Steps { get; init; } = [];

    /// <summary>What was said, in the order in which it was.</summary>
    internal ImmutableArray<PreviewMessage> Messages { get; init; } = [];

    /// <summary>Resources by operation.</summary>
    internal ImmutableSortedDictionary<string, int> Counts { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The engine said that it failed or was cancelled.</summary>
    internal bool EngineFailed { get; init; }

    /// <summary>The state of some resource is not known for sure.</summary>
    internal bool MaybeCorrupt { get; init; }

    /// <summary>Name of the project, from the resources; null when there is none.</summary>
    public string? Project => Steps.Select(step => UrnParts.Of(step.Urn).Project).FirstOrDefault(name => name.Length > 0);

    /// <summary>True when the preview reports an error.</summary>
    public bool HasErrors => EngineFailed || Messages.Any(message => message.Severity == Severity.Error);

    /// <summary>Resources of that kind.</summary>
    internal int Count(StepKind kind) => Counts.Where(pair => StepKinds.Of(pair.Key) == kind).Sum(pair => pair.Value);
}
