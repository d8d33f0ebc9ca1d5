namespace Pulumi;

/// <summary>Which resources the engine has to wait for.</summary>
internal static class ResourceGraph
{
    /// <summary>
    /// The URNs that depending on some resources comes down to, in order. A component stands for all that it holds, down to the first
    /// resource of a provider on each branch.
    /// </summary>
    public static async Task<IReadOnlyList<string>> UrnsAsync(IEnumerable<Resource> resources)
    {
        var found = new HashSet<Resource>();
        foreach (var resource in resources)
        {
            Collect(resource, found);
        }

        var urns = await Task.WhenAll(found.OfType<CustomResource>().Select(resource => resource.Urn.GetValueAsync("")));
        return [.. urns.Where(urn => !string.IsNullOrEmpty(urn)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static void Collect(Resource resource, HashSet<Resource> found)
    {
        if (!found.Add(resource) || resource is not ComponentResource)
        {
            return;
        }

        foreach (var child in resource.Children())
        {
            Collect(child, found);
        }
    }
}
