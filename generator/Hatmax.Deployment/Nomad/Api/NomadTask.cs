namespace Hatmax.Deployment.Nomad;

/// <summary>A container.</summary>
internal sealed record NomadTask
{
    public required string Name { get; init; }

    public string Driver { get; init; } = "docker";

    public required string User { get; init; }

    public required DockerConfig Config { get; init; }

    public IReadOnlyDictionary<string, string>? Env { get; init; }

    public IReadOnlyList<Template>? Templates { get; init; }

    public IReadOnlyList<VolumeMount>? VolumeMounts { get; init; }

    public required TimeSpan KillTimeout { get; init; }

    public required Resources Resources { get; init; }
}
