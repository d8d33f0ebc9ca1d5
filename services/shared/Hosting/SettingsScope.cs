namespace Hatmax.Shared.Hosting;

/// <summary>Whose settings are read. In a shared process a flag must say which service it means.</summary>
internal sealed record SettingsScope(IReadOnlyList<ServiceDefinition> Definitions, bool IsShared);
