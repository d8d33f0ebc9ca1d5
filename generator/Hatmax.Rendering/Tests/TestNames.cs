using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Tests;

/// <summary>Names of the helpers beside the tests of a service.</summary>
internal static class TestNames
{
    private static readonly string[] Helpers =
        ["Actor", "Answer", "App", "Clock", "Collection", "Errors", "Records", "RepositoryTests", "RouteTests", "Store"];

    /// <summary>What they begin with: <c>Test</c>, unless a record of the service has the name of a helper.</summary>
    public static string Prefix(ServiceView service)
    {
        var taken = service.Roots.SelectMany(r => r.Children.SelectMany(c => new[] { c.Name, c.Use }).Append(r.Name)).ToHashSet(StringComparer.Ordinal);
        var prefix = "Test";
        while (Helpers.Any(h => taken.Contains(prefix + h) || (h.EndsWith("Tests", StringComparison.Ordinal) && taken.Contains(prefix))))
        {
            prefix += "Suite";
        }

        return prefix;
    }
}
