namespace Hatmax.Infra.Schemas.Tests;

/// <summary>The data files against the published schemas.</summary>
public class DataTests
{
    private static readonly ResourceSchemas Schemas = ResourceSchemas.Load();

    // The providers treat these as secrets without their schema saying so.
    private static readonly HashSet<string> SecretByNature = ["kubernetes:core/v1:Secret data", "kubernetes:core/v1:Secret stringData"];

    [Theory]
    [InlineData("docker", "5.1.0")]
    [InlineData("kubernetes", "4.32.0")]
    [InlineData("nomad", "2.6.1")]
    [InlineData("random", "4.21.1")]
    public void The_facts_are_of_the_versions_that_are_deployed_with(string package, string version)
        => Assert.Equal(version, Schemas.Versions[package]);

    [Fact]
    public void Each_named_object_is_described()
        => Assert.Empty(
            from schema in Schemas.Resources.Values
            from property in schema.Properties.Values.Concat(schema.Objects.Values.SelectMany(properties => properties.Values))
            let type = property.Type.Element ?? property.Type
            where type.ObjectName is { } name && !schema.Objects.ContainsKey(name)
            select type.ObjectName);

    [RequiresSharedSchemasTheory]
    [InlineData("docker", "docker:index/container:Container")]
    [InlineData("docker", "docker:index/network:Network")]
    [InlineData("docker", "docker:index/remoteImage:RemoteImage")]
    [InlineData("docker", "docker:index/volume:Volume")]
    [InlineData("docker", "pulumi:providers:docker")]
    [InlineData("kubernetes", "kubernetes:core/v1:Namespace")]
    [InlineData("kubernetes", "kubernetes:core/v1:Secret")]
    [InlineData("kubernetes", "kubernetes:helm.sh/v3:Release")]
    [InlineData("kubernetes", "pulumi:providers:kubernetes")]
    [InlineData("nomad", "nomad:index/job:Job")]
    [InlineData("nomad", "nomad:index/namespace:Namespace")]
    [InlineData("nomad", "nomad:index/variable:Variable")]
    [InlineData("nomad", "pulumi:providers:nomad")]
    [InlineData("random", "random:index/randomPassword:RandomPassword")]
    public void Our_facts_are_those_of_the_published_schema(string package, string type)
    {
        var schema = Schemas.Resources[type];
        Assert.Equal(FullSchema.Load(package).Describe(type).Order(StringComparer.Ordinal), Describe(schema, "", schema.Properties).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Describe(ResourceSchema schema, string path, IReadOnlyDictionary<string, PropertySchema> properties)
        => properties.SelectMany(pair =>
        {
            var (name, property) = pair;
            var secret = property.Secret && !SecretByNature.Contains($"{schema.Type} {path}{name}");
            var line = FullSchema.Line(path + name, property.Type.ToString(), property.Required, secret, property.Replaces, property.Json);
            var type = property.Type.Element ?? property.Type;
            return type.ObjectName is { } nested ? Describe(schema, $"{path}{name}.", schema.Objects[nested]).Prepend(line) : [line];
        });
}
