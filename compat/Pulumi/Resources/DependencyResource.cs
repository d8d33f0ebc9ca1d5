namespace Pulumi;

/// <summary>A resource that came from the engine as a reference.</summary>
internal sealed class DependencyResource(string urn) : CustomResource(urn);
