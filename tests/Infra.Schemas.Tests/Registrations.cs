using System.Collections.Immutable;
using System.Text.Json;

namespace Hatmax.Infra.Schemas.Tests;

/// <summary>Registrations in the two forms that the gate takes.</summary>
internal static class Registrations
{
    public const string Container = "docker:index/container:Container";
    public const string DockerProvider = "pulumi:providers:docker";
    public const string NomadProvider = "pulumi:providers:nomad";
    public const string Variable = "nomad:index/variable:Variable";
    public const string Release = "kubernetes:helm.sh/v3:Release";

    private static readonly ResourceSchemas Schemas = ResourceSchemas.Load();

    /// <summary>What mocks see: everything in clear.</summary>
    public static IReadOnlyList<Violation> SeenByMocks(string type, params (string Key, object Value)[] inputs)
        => Schemas.Violations(new RecordedRegistration(type, "it", Object(inputs)));

    /// <summary>What an engine sees.</summary>
    public static IReadOnlyList<Violation> SeenByEngine(string type, object inputs)
        => Schemas.Violations(RecordedRegistration.FromWire(type, "it", JsonSerializer.SerializeToElement(inputs)));

    public static ImmutableDictionary<string, object> Object(params (string Key, object Value)[] inputs)
        => inputs.ToImmutableDictionary(input => input.Key, input => input.Value, StringComparer.Ordinal);

    public static ImmutableArray<object> List(params object[] items) => [.. items];

    public static Dictionary<string, object> Secret(object value) => new(StringComparer.Ordinal)
    {
        ["4dabf18193072939515e22adb298388d"] = "1b47061264138c4ac30d75fd1eb44270",
        ["value"] = value,
    };

    /// <summary>Fails unless there is exactly this violation.</summary>
    public static void ShouldBe(this IReadOnlyList<Violation> violations, ViolationKind kind, string path)
    {
        var violation = Assert.Single(violations);
        Assert.Equal((kind, path), (violation.Kind, violation.Path));
    }
}
