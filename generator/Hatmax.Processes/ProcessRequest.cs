namespace Hatmax.Processes;

/// <summary>A program to run to its end.</summary>
/// <param name="File">Name on the path, or a path.</param>
/// <param name="Arguments">Its arguments, each passed as it is.</param>
/// <param name="Directory">Working directory.</param>
public sealed record ProcessRequest(string File, ImmutableArray<string> Arguments, string Directory)
{
    /// <summary>Variables set for it on top of this process's own.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = [];
}
