namespace Hatmax.Images;

/// <summary>What a container of a service runs with: the same as its generated Dockerfile says.</summary>
/// <param name="Service">Name of the service.</param>
/// <param name="Assembly">Name of its assembly.</param>
/// <param name="Port">Port that it listens on.</param>
internal sealed record ImageSettings(string Service, string Assembly, int Port)
{
    /// <summary>User and group, by number as clusters check it.</summary>
    public const string User = "1654:1654";

    /// <summary>Number of both.</summary>
    public const int UserId = 1654;

    /// <summary>Variables.</summary>
    public ImmutableArray<(string Name, string Value)> Variables =>
    [
        (Prefix + "_SERVER_HOST", "0.0.0.0"),
        (Prefix + "_DATABASE_PATH", $"/data/{Service}.db"),
        ("DOTNET_EnableDiagnostics", "0"),
    ];

    /// <summary>The program with its arguments.</summary>
    public ImmutableArray<string> Command => ["dotnet", $"/app/{Assembly}.dll"];

    private string Prefix => string.Concat(Service.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_'));
}
