namespace Hatmax.Cli.Running;

/// <summary>A route that a running service offers to clients.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path with its parameters.</param>
internal sealed record ServiceRouteInfo(string Method, string Path);
