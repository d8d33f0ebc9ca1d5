namespace Hatmax.Rendering;

/// <summary>Paths of the files of some services, by the service's name: what generation would make for them is known already.</summary>
public sealed class ServiceFiles(ImmutableSortedDictionary<string, ImmutableArray<string>> services)
{
    /// <summary>All paths.</summary>
    public IEnumerable<string> Paths => services.Values.SelectMany(paths => paths);

    /// <summary>True for a service that is among them.</summary>
    public bool Has(string service) => services.ContainsKey(service);
}
