namespace Hatmax.Deployment;

/// <summary>A router of the gateway.</summary>
/// <param name="Name">Unique name of the router.</param>
/// <param name="Rule">Rule in the language of Traefik, for example <c>Host(`todo.example.com`)</c>.</param>
/// <param name="Priority">Priority; null for that of the gateway, which is the length of the rule.</param>
/// <param name="Entrypoint">Entry point of the gateway.</param>
/// <param name="Port">Name of the port of the workload.</param>
public sealed record RouteRule(string Name, string Rule, int? Priority, string Entrypoint, string Port);
