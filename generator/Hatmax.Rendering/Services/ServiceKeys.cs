using Hatmax.Rendering.Templating;

namespace Hatmax.Rendering;

/// <summary>What decides the files of each service, short enough to be remembered.</summary>
public static class ServiceKeys
{
    /// <summary>
    /// A key per generated service, 16 hexadecimal digits: while it stays the same, generation gives the same files for the service. It covers the tool,
    /// the service and everything outside of services; of other services it covers names, kinds and ports.
    /// </summary>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="parts">Hashes of its parts.</param>
    /// <param name="templates">State of the templates that the project brings.</param>
    public static ImmutableSortedDictionary<string, string> Of(SystemSpec spec, SpecParts parts, string templates)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(parts);
        var ports = ServicePorts.Of(spec);
        var system = string.Join('\n', spec.Services.Select(s => $"{s.Name.Value} {s.Kind} {s.Preset?.Value} {ports[s.Name.Value]}"));
        var common = ContentHash.Short(string.Join('\0', MonorepoGenerator.BuildId, parts.Common, system, templates));
        return SpecFacts.GeneratedServices(spec)
            .Where(s => parts.Services.ContainsKey(s.Name.Value))
            .ToImmutableSortedDictionary(s => s.Name.Value, s => ContentHash.Short(common + parts.Services[s.Name.Value]), StringComparer.Ordinal);
    }

    /// <summary>The service that a file belongs to by its logical id; null for one of the monorepo or of a pack.</summary>
    public static string? NameIn(string logicalId)
    {
        ArgumentNullException.ThrowIfNull(logicalId);
        const string Prefix = "service/";
        return logicalId.StartsWith(Prefix, StringComparison.Ordinal) && logicalId.IndexOf('/', Prefix.Length) is var end and > 0 ? logicalId[Prefix.Length..end] : null;
    }
}
