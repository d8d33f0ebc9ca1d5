using System.Collections;
using System.Collections.Immutable;
using Hatmax.Infra.Schemas;
using Pulumi.Docker;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Nomad;
using Pulumi.Random;
using Docker = Pulumi.Docker;
using K8s = Pulumi.Kubernetes;
using Nomad = Pulumi.Nomad;

namespace Compat.Tests.PulumiTyped;

/// <summary>With every input given, each class sends what the schema of its resource has, and nothing else.</summary>
public class SchemaTests
{
    private static readonly ResourceSchemas Schemas = ResourceSchemas.Load();

    public static TheoryData<string, Action, string[]> Resources => new()
    {
        { "Network", () => _ = new Network("it", Filled.Args<NetworkArgs>()), [] },
        { "Volume", () => _ = new Docker.Volume("it", Filled.Args<Docker.VolumeArgs>()), ["cluster"] },
        { "RemoteImage", () => _ = new RemoteImage("it", Filled.Args<RemoteImageArgs>()), ["build"] },
        {
            "Container",
            () => _ = new Docker.Container("it", Filled.Args<Docker.ContainerArgs>()),
            ["deviceReadBps", "deviceReadIops", "deviceWriteBps", "deviceWriteIops"]
        },
        { "Docker", () => _ = new Docker.Provider("it", Filled.Args<Docker.ProviderArgs>()), [] },
        { "Job", () => _ = new Job("it", Filled.Args<JobArgs>()), [] },
        { "Variable", () => _ = new Variable("it", Filled.Args<VariableArgs>()), [] },
        {
            "Nomad namespace",
            () => _ = new Nomad.Namespace("it", Filled.Args<Nomad.NamespaceArgs>()),
            ["consulConfig", "nodePoolConfig", "vaultConfig"]
        },
        { "Nomad", () => _ = new Nomad.Provider("it", Filled.Args<Nomad.ProviderArgs>()), [] },
        { "Namespace", () => _ = new K8s.Core.V1.Namespace("it", Filled.Args<K8s.Types.Inputs.Core.V1.NamespaceArgs>()), MetadataOfServer },
        { "Secret", () => _ = new K8s.Core.V1.Secret("it", Filled.Args<K8s.Types.Inputs.Core.V1.SecretArgs>()), MetadataOfServer },
        { "Release", () => _ = new Release("it", Filled.Args<ReleaseArgs>()), ["manifest", "resourceNames", "valueYamlFiles"] },
        { "Kubernetes", () => _ = new K8s.Provider("it", Filled.Args<K8s.ProviderArgs>()), [] },
        { "RandomPassword", () => _ = new RandomPassword("it", Filled.Args<RandomPasswordArgs>()), ["number"] },
    };

    private static string[] MetadataOfServer =>
    [
        .. new[]
        {
            "clusterName", "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "generation", "managedFields",
            "ownerReferences", "resourceVersion", "selfLink", "uid",
        }.Select(name => $"metadata.{name}"),
    ];

    [Theory, MemberData(nameof(Resources))]
    public async Task Names_and_types_are_those_of_the_schema(string what, Action program, string[] leftOut)
    {
        var resource = await Registered.ByAsync(program);
        var schema = Schemas.Resources[resource.Type!];

        // The filling knows nothing of the texts that a provider takes.
        var violations = Schemas.Violations(new RecordedRegistration(resource.Type!, what, resource.Inputs))
            .Where(violation => violation.Kind != ViolationKind.NotAllowedValue);
        Assert.Empty(violations);

        var expected = Expected(schema, schema.Properties, "").Where(path => !leftOut.Any(prefix => path == prefix || path.StartsWith(prefix + '.', StringComparison.Ordinal)));
        Assert.Superset(expected.ToHashSet(StringComparer.Ordinal), Sent(resource.Inputs, schema, schema.Properties, "").ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Expected(ResourceSchema schema, IReadOnlyDictionary<string, PropertySchema> properties, string path)
        => properties.SelectMany(property => ObjectOf(schema, property.Value) is { } nested && !property.Value.Json
            ? Expected(schema, nested, $"{path}{property.Key}.").Prepend(path + property.Key)
            : [path + property.Key]);

    private static IEnumerable<string> Sent(
        IDictionary values, ResourceSchema schema, IReadOnlyDictionary<string, PropertySchema> properties, string path)
    {
        foreach (var key in values.Keys.Cast<string>())
        {
            yield return path + key;
            if (ObjectOf(schema, properties[key]) is { } nested && First(values[key]!) is IDictionary inner)
            {
                foreach (var sent in Sent(inner, schema, nested, $"{path}{key}."))
                {
                    yield return sent;
                }
            }
        }
    }

    private static object First(object value) => value is ImmutableArray<object> list ? list[0] : value;

    private static IReadOnlyDictionary<string, PropertySchema>? ObjectOf(ResourceSchema schema, PropertySchema property)
        => (property.Type.Element ?? property.Type).ObjectName is { } name ? schema.Objects[name] : null;
}
