using System.Text.RegularExpressions;
using Hatmax.Deployment;

namespace Hatmax.Images;

/// <summary>How images are called: <c>[registry/]system/service:tag</c>.</summary>
public static partial class ImageNames
{
    private const int Longest = 4096;

    /// <summary>The repository of a service's image.</summary>
    /// <param name="system">Name of the system as in the spec.</param>
    /// <param name="service">Name of the service.</param>
    /// <param name="registry">Registry with its path, or null for the engine's own store.</param>
    public static string Repository(string system, string service, string? registry) =>
        string.IsNullOrEmpty(registry) ? $"{DnsLabel.Of(system)}/{DnsLabel.Of(service)}" : $"{registry.TrimEnd('/')}/{DnsLabel.Of(system)}/{DnsLabel.Of(service)}";

    /// <summary>True for the reference of an image, such as <c>ghcr.io/shop/base:1.2@sha256:…</c>.</summary>
    public static bool IsReference(string text) => text.Length <= Longest && ReferenceForm().IsMatch(text);

    [GeneratedRegex(
        @"\A([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?\z",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReferenceForm();
}
