namespace Hatmax.Shared.Hosting;

/// <summary>Where the data of a service is.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The SQLite file, absolute or relative to the working directory, or <c>:memory:</c>.</summary>
    public string Path { get; internal set; } = "";
}
