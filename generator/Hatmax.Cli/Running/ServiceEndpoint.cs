using System.Globalization;

namespace Hatmax.Cli.Running;

/// <summary>Where a service listens.</summary>
/// <param name="Name">Name of the service.</param>
/// <param name="Port">Its TCP port on this machine.</param>
internal sealed record ServiceEndpoint(string Name, int Port)
{
    /// <summary>As in <c>http://127.0.0.1:8085</c>, without a slash at the end.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}");
}
