using System.Reflection;

namespace Hatmax.Cli.Ejecting;

/// <summary>The sources of the Pulumi program as they are in this tool.</summary>
internal static class InfraSources
{
    private const string Prefix = "infra/";

    /// <summary>Paths below the folder of the program and their texts, by path in ordinal order.</summary>
    public static IEnumerable<(string Path, string Text)> Read()
    {
        var assembly = typeof(InfraSources).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[Prefix.Length..], Text(assembly, name)));
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
