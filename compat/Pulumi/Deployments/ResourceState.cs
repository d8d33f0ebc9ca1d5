using Google.Protobuf.WellKnownTypes;

namespace Pulumi;

/// <summary>The engine's answer about a resource.</summary>
/// <param name="Urn">Its URN.</param>
/// <param name="Id">Its id; empty while it is not known.</param>
/// <param name="Properties">Its outputs.</param>
/// <param name="Succeeded">False if the engine goes on without it; then what is missing stays unknown.</param>
internal sealed record ResourceState(string Urn, string Id, Struct Properties, bool Succeeded);
