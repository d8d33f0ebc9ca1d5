namespace Hatmax.Spec;

/// <summary>What differs for one service in one environment.</summary>
public sealed record EnvironmentServiceSpec
{
    /// <summary>Name of the service.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Copies.</summary>
    public Located<int>? Replicas { get; init; }

    /// <summary>Domain of the service.</summary>
    public Located<string>? Domain { get; init; }

    /// <summary>Limits, or null.</summary>
    public ResourcesSpec? Resources { get; init; }

    /// <summary>Settings by name.</summary>
    public ImmutableArray<SettingSpec> Config { get; init; } = [];

    /// <summary>Place of the entry.</summary>
    public SourceSpan Span { get; init; }
}
