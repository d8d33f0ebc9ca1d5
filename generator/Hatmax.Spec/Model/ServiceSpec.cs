namespace Hatmax.Spec;

/// <summary>One service (<c>services.X</c>).</summary>
public sealed partial record ServiceSpec
{
    /// <summary>Name: folder, process and default host name.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>What it is for; atom where not written.</summary>
    public ServiceKind Kind { get; init; }

    /// <summary>Ready-made service that it is, or null.</summary>
    public Located<ServicePreset>? Preset { get; init; }

    /// <summary>Stores in the order of the text; the first is the primary one. Empty: the embedded default, SQLite.</summary>
    public ImmutableArray<Located<RepositoryKind>> Repositories { get; init; } = [];

    /// <summary>Port it listens on where written (<c>port</c>); see <see cref="ServicePorts"/>.</summary>
    public Located<int>? Port { get; init; }

    /// <summary>Models in the order of the text.</summary>
    public ImmutableArray<ModelSpec> Models { get; init; } = [];

    /// <summary>Aggregate roots in the order of the text.</summary>
    public ImmutableArray<AggregateSpec> Aggregates { get; init; } = [];

    /// <summary>HTTP surface, or null.</summary>
    public ApiSpec? Api { get; init; }

    /// <summary>Names that the service had before (<c>was</c>), the oldest first: code, files and data follow the new one.</summary>
    public ImmutableArray<Located<string>> Was { get; init; } = [];

    /// <summary>Tables that the service had before and that are dropped with their rows (<c>drop</c>), in lower case.</summary>
    public ImmutableArray<Located<string>> Drop { get; init; } = [];

    /// <summary>Place of the key <c>drop</c>; unknown where it is not written.</summary>
    public SourceSpan DropSpan { get; init; } = SourceSpan.None;

    /// <summary>What the service is for.</summary>
    public string? Description { get; init; }

    /// <summary>Place of the service.</summary>
    public SourceSpan Span { get; init; }
}
