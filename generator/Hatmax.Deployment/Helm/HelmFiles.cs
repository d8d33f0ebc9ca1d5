using System.Text.RegularExpressions;
using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Helm;

/// <summary>Config files and their keys in the ConfigMap of the workload.</summary>
internal static partial class HelmFiles
{
    private const int MaxKey = 200;

    public static YamlList? Of(DeploymentPlan plan, Workload workload)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return HelmWorkload.List(workload.ConfigFiles, file => new YamlMap
        {
            { "key", Key(file.Path, keys) },
            { "path", file.Path },
            { "text", NamedAddress.Text(plan, file) },
        });
    }

    // A key cannot hold a slash, and two paths may differ in nothing else.
    private static string Key(string path, HashSet<string> taken)
    {
        var name = Others().Replace(path, "-").Trim('-', '.');
        name = name.Length == 0 ? "file" : name[..Math.Min(name.Length, MaxKey)];
        var key = name;
        for (var i = 2; !taken.Add(key); i++)
        {
            key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{i}");
        }

        return key;
    }

    [GeneratedRegex("[^A-Za-z0-9._]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Others();
}
