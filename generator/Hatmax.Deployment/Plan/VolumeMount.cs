namespace Hatmax.Deployment;

/// <summary>A volume whose data outlives the workload.</summary>
/// <param name="Name">Name of the volume, unique in the plan: <c>todo-data</c>.</param>
/// <param name="Path">Absolute path in the container.</param>
/// <param name="SizeMb">Size to ask for in MiB, where the platform takes one.</param>
public sealed record VolumeMount(string Name, string Path, int SizeMb);
