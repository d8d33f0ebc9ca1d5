using Microsoft.AspNetCore.Builder;

namespace Hatmax.Shared.Hosting;

/// <summary>What makes a service: enough to run it alone or beside others in one process.</summary>
/// <param name="Name">The name; also the prefix of its settings.</param>
/// <param name="Port">The port it listens on unless configured; 0 for any free one.</param>
/// <param name="BasePath">The path its own routes start with, such as <c>/todo</c>, or empty. <paramref name="Map"/> applies it.</param>
/// <param name="Configure">Registers what the service needs.</param>
/// <param name="Map">Maps its routes.</param>
public sealed record ServiceDefinition(
    string Name,
    int Port,
    string BasePath,
    Action<WebApplicationBuilder> Configure,
    Action<WebApplication> Map)
{
    /// <summary>One sentence for people, shown in the OpenAPI document.</summary>
    public string Description { get; init; } = "";

    /// <summary>Names that the service had before. A database file that is called after one of them is renamed.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];
}
