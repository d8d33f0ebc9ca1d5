namespace Hatmax.Cli.Running;

/// <summary>What a newcomer needs to know about a running service.</summary>
/// <param name="Endpoint">Name and URL.</param>
/// <param name="Routes">Its routes for clients; those for operating it are left out.</param>
/// <param name="Try">A first command to try.</param>
internal sealed record ServiceCard(ServiceEndpoint Endpoint, ImmutableArray<ServiceRouteInfo> Routes, string Try);
