namespace Hatmax.Spec;

/// <summary>How one service runs (<c>services.X.deployment</c>).</summary>
public sealed record ServiceDeploymentSpec
{
    /// <summary>Its Nomad job, or null.</summary>
    public ServiceNomadSpec? Nomad { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
