namespace Hatmax.Deployment.Tests.Planning;

public class StackFileTests
{
    [Fact]
    public void A_stack_gives_a_request()
    {
        var result = StackFile.Parse("""
            encryptionsalt: v1:abc=
            config:
              aws:region: eu-west-1
              hatmax:platform: nomad
              hatmax:environment: staging
              hatmax:registry: registry.example.com/shop
              hatmax:replicas: "3"
              hatmax:domain: example.com
              hatmax:baseImage: base:1
              hatmax:namespace: shop
              hatmax:external:
                postgres: db.example.com:5432
              hatmax:postgres-password: {secure: v1:xyz}
            """, "Pulumi.eu.staging.yaml");
        Assert.Empty(result.Diagnostics);
        var request = result.Settings.ToRequest();
        Assert.Equal(
            ("staging", DeploymentPlatform.Nomad, "registry.example.com/shop", 3, "example.com"),
            (request.Environment, request.Platform, request.Registry, request.Replicas, request.Domain));
        Assert.Equal("db.example.com:5432", request.External["postgres"]);
        Assert.Equal(("eu.staging", "base:1", "shop"), (result.Settings.Stack, result.Settings.BaseImage, result.Settings.Namespace));
        Assert.Equal("postgres-password", Assert.Single(result.Settings.Secrets));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("config:\n")]
    [InlineData("encryptionsalt: x\n")]
    public void A_stack_without_settings_is_the_environment_of_its_name(string text)
    {
        var result = StackFile.Parse(text, "some/folder/Pulumi.prod.yaml");
        Assert.Empty(result.Diagnostics);
        Assert.Equal("prod", result.Settings.ToRequest().Environment);
        Assert.Null(result.Settings.Platform);
    }

    [Fact]
    public void An_object_that_was_set_as_text_is_read()
    {
        var result = StackFile.Parse("config:\n  hatmax:external: '{\"mail\": \"a.example.com:25\"}'\n", "Pulumi.dev.yaml");
        Assert.Empty(result.Diagnostics);
        Assert.Equal("a.example.com:25", result.Settings.External["mail"]);
    }

    [Theory]
    [InlineData("hatmax:platform: dokcer", "HMX0601", "Did you mean 'docker'?")]
    [InlineData("hatmax:replica: 2", "HMX0631", "Did you mean 'hatmax:replicas'?")]
    [InlineData("hatmax:postgres-pasword: {secure: x}", "HMX0631", "Did you mean 'hatmax:postgres-password'?")]
    [InlineData("hatmax:replicas: 0", "HMX0632", "above 0")]
    [InlineData("hatmax:replicas: many", "HMX0632", "above 0")]
    [InlineData("hatmax:domain: [a]", "HMX0632", "single value")]
    [InlineData("hatmax:domain: {secure: x}", "HMX0632", "without --secret")]
    [InlineData("hatmax:domain:", "HMX0632", "single value")]
    [InlineData("hatmax:external: x", "HMX0632", "--path")]
    [InlineData("hatmax:external: {a: {secure: x}}", "HMX0632", "without credentials")]
    [InlineData("hatmax:postgres-password: hunter2", "HMX0633", "--secret")]
    public void What_is_wrong_in_a_stack_is_explained(string setting, string id, string fix)
    {
        var found = Assert.Single(StackFile.Parse($"config:\n  {setting}\n", "Pulumi.dev.yaml").Diagnostics);
        Assert.Equal((id, "Pulumi.dev.yaml", 2), (found.Id, found.File, found.Span.Line));
        Assert.Contains(fix, found.Fix, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", found.Message + found.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [")]
    [InlineData("- a")]
    [InlineData("text")]
    [InlineData("config: text")]
    [InlineData("a: 1\na: 2")]
    [InlineData("a: &x [*x]")]
    [InlineData("\0")]
    public void A_file_that_is_none_is_one_error(string text)
    {
        var result = StackFile.Parse(text, "Pulumi.dev.yaml");
        Assert.True(result.HasErrors);
        Assert.All(result.Diagnostics, d => Assert.Equal("HMX0630", d.Id));
    }
}
