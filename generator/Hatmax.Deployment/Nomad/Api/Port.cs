namespace Hatmax.Deployment.Nomad;

/// <summary>A port.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">Number on the client; null for any.</param>
/// <param name="To">Number in the container.</param>
internal sealed record Port(string Label, int? Value, int To);
