namespace Hatmax.Deployment.Compose;

/// <summary>A volume or, read-only, a file beside the Compose file.</summary>
/// <param name="Source">Name of the volume, or path of the file relative to the Compose file.</param>
/// <param name="Target">Absolute path in the container.</param>
/// <param name="IsFile">Whether it is a file.</param>
internal sealed record ComposeMount(string Source, string Target, bool IsFile);
