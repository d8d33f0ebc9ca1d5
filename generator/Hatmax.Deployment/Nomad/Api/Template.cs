using System.Text.Json.Serialization;

namespace Hatmax.Deployment.Nomad;

/// <summary>A file that the client renders before the task starts.</summary>
internal sealed record Template
{
    [JsonPropertyName("EmbeddedTmpl")]
    public required string Text { get; init; }

    [JsonPropertyName("DestPath")]
    public required string Destination { get; init; }

    public string ChangeMode { get; init; } = "restart";

    /// <summary>True when its lines are environment variables.</summary>
    public bool? Envvars { get; init; }

    /// <summary>Start of an action; null for two braces.</summary>
    public string? LeftDelim { get; init; }

    /// <summary>End of an action; null for two braces.</summary>
    public string? RightDelim { get; init; }

    /// <summary>Whether a missing key of a variable is an error.</summary>
    public bool? ErrMissingKey { get; init; }
}
