namespace Hatmax.Spec;

/// <summary>The port each service listens on.</summary>
public static class ServicePorts
{
    /// <summary>
    /// Ports by service name: the written one; else 8080 for web, 8082 for auth, 8083 for authz;
    /// else 8084 + the position of the name among all services in ordinal order.
    /// </summary>
    public static ImmutableDictionary<string, int> Of(SystemSpec spec)
    {
        var names = spec.Services.Select(s => s.Name.Value).Order(StringComparer.Ordinal).ToList();
        return spec.Services.ToImmutableDictionary(s => s.Name.Value, s => s switch
        {
            { Port: { } port } => port.Value,
            { Preset.Value: ServicePreset.Auth } => 8082,
            { Preset.Value: ServicePreset.Authz } => 8083,
            { Kind: ServiceKind.Web } => 8080,
            _ => 8084 + names.IndexOf(s.Name.Value),
        }, StringComparer.Ordinal);
    }
}
