namespace Hatmax.Processes;

/// <summary>A program to start and leave running.</summary>
/// <param name="File">Name on the path, or a path.</param>
/// <param name="Arguments">Its arguments, each passed as it is.</param>
/// <param name="Directory">Working directory.</param>
/// <param name="LogPath">File that both of its streams are appended to.</param>
public sealed record BackgroundRequest(string File, ImmutableArray<string> Arguments, string Directory, string LogPath)
{
    /// <summary>Variables set for it on top of this process's own.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = [];
}
