using System.Globalization;

namespace Hatmax.Editing;

/// <summary>
/// Automatic ports follow from the names of all services, so an edit of one service could move another. Where it would, the port that a
/// service has is written down.
/// </summary>
internal static class PortKeeping
{
    /// <summary>The text with those ports, and the ports by service; no text after a diagnostic.</summary>
    /// <param name="before">The text before the edit.</param>
    /// <param name="after">The text after it.</param>
    /// <param name="rename">The edit, if it is a rename.</param>
    /// <param name="bag">Takes what stands against writing a port.</param>
    public static (string? Text, ImmutableSortedDictionary<string, int> Ports) Keep(string before, string after, SpecRename? rename, DiagnosticBag bag)
    {
        if (SpecModel.Read(before, new DiagnosticBag(bag.File)) is not { } old || SpecModel.Read(after, new DiagnosticBag(bag.File)) is not { } now)
        {
            return (after, ImmutableSortedDictionary<string, int>.Empty);
        }

        var ports = Moved(old, now, rename);
        return ports.IsEmpty ? (after, ports) : (SpecEditor.Steps(
            after, [.. ports.Select(p => SpecOperation.Set(SpecPath.Of("services", p.Key, "port"), new SpecScalar(p.Value.ToString(CultureInfo.InvariantCulture), false)))],
            bag), ports);
    }

    private static ImmutableSortedDictionary<string, int> Moved(SystemSpec old, SystemSpec now, SpecRename? rename)
    {
        var (former, ports) = (ServicePorts.Of(old), ServicePorts.Of(now).ToDictionary(StringComparer.Ordinal));
        var kept = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var added = new List<string>();
        foreach (var service in now.Services.Where(s => s.Port is null))
        {
            var name = service.Name.Value;
            var formerName = rename is { Kind: RenameKind.Service } && rename.NewName == name ? rename.Name : name;
            if (old.Services.FirstOrDefault(s => s.Name.Value == formerName) is not { } was)
            {
                added.Add(name);
            }
            else if (was.Port is null && was.Kind == service.Kind && was.Preset?.Value == service.Preset?.Value && former[formerName] != ports[name])
            {
                kept[name] = ports[name] = former[formerName];
            }
        }

        // The automatic port of a new service may be one that another keeps.
        foreach (var name in added.Where(name => ports.Any(p => p.Key != name && p.Value == ports[name])))
        {
            kept[name] = ports[name] = Enumerable.Range(Math.Max(ports[name], ServicePorts.First), ports.Count + 1).First(port => !ports.ContainsValue(port));
        }

        return kept.ToImmutable();
    }
}
