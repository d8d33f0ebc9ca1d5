namespace Hatmax.Spec;

/// <summary>The port each service listens on.</summary>
public static class ServicePorts
{
    /// <summary>Where automatic ports begin.</summary>
    public const int First = 8084;

    /// <summary>
    /// Ports by service name: the written one; else 8080 for web, 8082 for auth, 8083 for authz;
    /// else 8084 + the position of the name among all services in ordinal order.
    /// </summary>
    public static IReadOnlyDictionary<string, int> Of(SystemSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var services = spec.Services.DistinctBy(s => s.Name.Value, StringComparer.Ordinal)
            .OrderBy(s => s.Name.Value, StringComparer.Ordinal).ToList();
        var ports = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < services.Count; i++)
        {
            ports.Add(services[i].Name.Value, services[i] switch
            {
                { Port: { } port } => port.Value,
                { Preset.Value: ServicePreset.Auth } => 8082,
                { Preset.Value: ServicePreset.Authz } => 8083,
                { Kind: ServiceKind.Web } => 8080,
                _ => First + i,
            });
        }

        return ports;
    }
}
