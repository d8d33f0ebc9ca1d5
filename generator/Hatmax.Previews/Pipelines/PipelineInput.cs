namespace Hatmax.Previews;

/// <summary>What a pipeline is made for.</summary>
/// <param name="Services">Names of the services, in the order of the spec; each has the folder <c>services/NAME</c>.</param>
/// <param name="Stacks">Names of the stacks, in the order in which they are deployed.</param>
/// <param name="ToolVersion">Version of the .NET tool to install; null where the repository has the launcher <c>./hatmax</c>.</param>
public sealed record PipelineInput(ImmutableArray<string> Services, ImmutableArray<string> Stacks, string? ToolVersion);
