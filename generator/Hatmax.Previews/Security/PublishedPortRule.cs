using System.Globalization;
using Hatmax.Previews.Reading;

namespace Hatmax.Previews.Security;

/// <summary>Ports that can be reached from outside and could not before.</summary>
internal static class PublishedPortRule
{
    public static IEnumerable<SecurityNote> Check(ResourceStep step)
    {
        if (step.New is null)
        {
            return [];
        }

        var before = step.Old is null ? [] : Ports(step.Type, step.Old.Inputs).ToHashSet(StringComparer.Ordinal);
        return Ports(step.Type, step.New.Inputs)
            .Where(port => !before.Contains(port))
            .Select(port => new SecurityNote(SecurityLevel.Warning, step.Urn, "publishes a port", port));
    }

    private static IEnumerable<string> Ports(string type, PropertyValue inputs) => type switch
    {
        "docker:index/container:Container" or "docker:index/service:Service" => Docker(inputs),
        "kubernetes:core/v1:Service" => Service(inputs),
        "kubernetes:networking.k8s.io/v1:Ingress" => ["ingress"],
        _ when type.StartsWith("nomad:", StringComparison.Ordinal) => Nomad(JobText.Parse(inputs)),
        _ => HostPorts(inputs),
    };

    private static IEnumerable<string> Docker(PropertyValue inputs) =>
        from port in Maps(inputs["ports"]).Concat(Maps(inputs["endpointSpec"]?["ports"]))
        let external = port["external"] ?? port["publishedPort"]
        where external is not null
        let address = port["ip"] is { Kind: ValueKind.Text } ip ? ip.Text : "0.0.0.0"
        where address is not ("127.0.0.1" or "::1")
        select $"{address}:{Show(external)}/{Show(port["protocol"], "tcp")}";

    private static IEnumerable<string> Service(PropertyValue inputs) =>
        inputs["spec"] is { } spec && spec["type"] is { Text: "NodePort" or "LoadBalancer" } type
            ? Maps(spec["ports"]).Select(port => $"{type.Text} {Show(port["port"])}/{Show(port["protocol"], "TCP")}")
            : [];

    private static IEnumerable<string> Nomad(PropertyValue job) => PropertyLeaves.Of(job)
        .Where(leaf => leaf.Path.Contains("ReservedPorts[", StringComparison.Ordinal) && leaf.Name == "Value")
        .Select(leaf => $"static {Show(leaf.Value)}");

    private static IEnumerable<string> HostPorts(PropertyValue inputs) => PropertyLeaves.Of(inputs)
        .Where(leaf => leaf.Name == "hostPort")
        .Select(leaf => $"host {Show(leaf.Value)}");

    private static IEnumerable<PropertyValue> Maps(PropertyValue? list) => list?.Items.Where(item => item.Kind == ValueKind.Map) ?? [];

    private static string Show(PropertyValue? value, string fallback = "?") => value?.Kind switch
    {
        ValueKind.Text or ValueKind.Literal => value.Text.ToString(CultureInfo.InvariantCulture),
        ValueKind.Unknown => "known after apply",
        _ => fallback,
    };
}
