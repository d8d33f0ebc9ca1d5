namespace Hatmax.Deployment;

/// <summary>The address of another workload, which each platform writes in its own way.</summary>
/// <param name="Workload">Name of the workload.</param>
/// <param name="Port">Name of its port.</param>
/// <param name="Form">Part or form of the address that the variable holds.</param>
/// <param name="Scheme">Scheme of a URL, such as <c>http</c>; empty for the other forms.</param>
public sealed record AddressValue(string Workload, string Port, AddressForm Form, string Scheme = "") : EnvironmentValue;
