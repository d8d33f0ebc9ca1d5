namespace Hatmax.Deployment;

/// <summary>One check of a workload.</summary>
public sealed record Probe
{
    /// <summary>Name of the port that is asked.</summary>
    public required string Port { get; init; }

    /// <summary>Path that answers 200; null for a check that the port accepts a connection.</summary>
    public string? Path { get; init; }

    /// <summary>
    /// Command inside the container that asks the same and exits with 0 when well: for platforms whose checks run there. Its first
    /// element is the program. Empty when the image holds no such program: then only platforms that ask over the network check it.
    /// </summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>Time between two checks.</summary>
    public required TimeSpan Interval { get; init; }

    /// <summary>Time that one check may take.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>Checks in a row that must fail, at least 1.</summary>
    public required int Failures { get; init; }
}
