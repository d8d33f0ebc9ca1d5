using System.Globalization;

namespace Hatmax.Infra.Docker;

/// <summary>Addresses as containers of one network know them: by the name of the workload.</summary>
internal static class DockerAddresses
{
    /// <summary>The text of a value that is no secret.</summary>
    public static string Text(DeploymentPlan plan, EnvironmentValue value) => value switch
    {
        LiteralValue literal => literal.Text,
        AddressValue address => Address(address, PortOf(plan, address)),
        _ => throw new ArgumentException($"A value of the kind {value.GetType().Name} has no text.", nameof(value)),
    };

    private static string Address(AddressValue address, int port) => address.Form switch
    {
        AddressForm.Host => address.Workload,
        AddressForm.Port => port.ToString(CultureInfo.InvariantCulture),
        AddressForm.HostAndPort => string.Create(CultureInfo.InvariantCulture, $"{address.Workload}:{port}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{address.Scheme}://{address.Workload}:{port}"),
    };

    private static int PortOf(DeploymentPlan plan, AddressValue address) => plan.Workloads
        .First(workload => string.Equals(workload.Name, address.Workload, StringComparison.Ordinal))
        .Ports.First(port => string.Equals(port.Name, address.Port, StringComparison.Ordinal)).Number;
}
