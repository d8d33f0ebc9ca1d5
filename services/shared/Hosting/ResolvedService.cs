using Microsoft.Extensions.Configuration;

namespace Hatmax.Shared.Hosting;

/// <summary>A service, its settings, and the settings file they partly come from.</summary>
internal sealed record ResolvedService(ServiceDefinition Definition, ServiceOptions Options, IConfigurationRoot File, IReadOnlyList<string> Warnings);
