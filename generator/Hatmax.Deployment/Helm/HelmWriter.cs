using System.Reflection;
using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Helm;

/// <summary>
/// Writes the Helm chart and the values of an environment. The chart is the same for every system but for its name: all that differs is
/// in the values.
/// </summary>
public static class HelmWriter
{
    /// <summary>Version of the chart: raised with every change to its templates.</summary>
    public const string ChartVersion = "0.1.0";

    private const string Resources = "helm/";

    private static readonly Assembly Assembly = typeof(HelmWriter).Assembly;

    /// <summary>The files of the chart, by path relative to its folder in ordinal order.</summary>
    /// <param name="system">Name of the system as a DNS label.</param>
    public static ImmutableArray<DeploymentFile> Chart(string system)
    {
        ArgumentException.ThrowIfNullOrEmpty(system);
        var files = Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
            .Select(name => new DeploymentFile(name[Resources.Length..].Replace('\\', '/'), Read(name)))
            .Append(new DeploymentFile("Chart.yaml", YamlText.Write(Description(system))));
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The values of an environment.</summary>
    public static YamlMap Values(DeploymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return HelmValues.Of(plan);
    }

    /// <summary>
    /// The same values as an ordinary tree of dictionaries, lists, strings, ints and bools, for programs that hand them to Helm without a file.
    /// </summary>
    public static Dictionary<string, object> ValuesTree(DeploymentPlan plan) => HelmTree.Of(Values(plan));

    /// <summary>The chart below <c>chart/</c>, and <c>values-ENV.yaml</c> beside it.</summary>
    public static ImmutableArray<DeploymentFile> Write(DeploymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var release = HelmNames.Release(plan);
        var values = YamlText.Write(
            Values(plan),
            $"Values of {plan.System} in the environment {DnsLabel.Of(plan.Environment)}. Written by `hatmax render helm`.",
            $"helm upgrade --install {release} ./{HelmNames.ChartFolder} --namespace {HelmNames.Namespace(plan)} --values {HelmNames.ValuesFile(plan.Environment)} --wait");
        return
        [
            .. Chart(plan.System).Select(file => file with { Path = $"{HelmNames.ChartFolder}/{file.Path}" }),
            new DeploymentFile(HelmNames.ValuesFile(plan.Environment), values),
        ];
    }

    private static YamlMap Description(string system) => new()
    {
        { "apiVersion", "v2" },
        { "name", system },
        { "description", $"Deployment of {system}." },
        { "type", "application" },
        { "version", ChartVersion },
        { "kubeVersion", ">=1.20.0-0" },
    };

    private static string Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The build left out {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
