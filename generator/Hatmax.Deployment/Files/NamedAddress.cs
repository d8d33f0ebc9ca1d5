namespace Hatmax.Deployment;

/// <summary>Addresses on platforms where a workload is reached by its name and port number.</summary>
public static class NamedAddress
{
    /// <summary>The address as a text.</summary>
    public static string Text(DeploymentPlan plan, AddressValue address)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(address);
        var port = plan.Workloads.First(w => w.Name == address.Workload).Ports.First(p => p.Name == address.Port).Number;
        return address.Form switch
        {
            AddressForm.Url => FormattableString.Invariant($"{address.Scheme}://{address.Workload}:{port}"),
            AddressForm.HostAndPort => FormattableString.Invariant($"{address.Workload}:{port}"),
            AddressForm.Host => address.Workload,
            AddressForm.Port => FormattableString.Invariant($"{port}"),
            _ => throw new ArgumentOutOfRangeException(nameof(address), address.Form, "No such form of an address."),
        };
    }

    /// <summary>The text of a config file.</summary>
    public static string Text(DeploymentPlan plan, ConfigFile file)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(file);
        return string.Concat(file.Parts.Select(part => part switch
        {
            LiteralValue literal => literal.Text,
            AddressValue address => Text(plan, address),
            _ => throw new ArgumentException($"{file.Path} holds a value that a config file must not hold.", nameof(file)),
        }));
    }
}
