using System.Text.Json;
using static Hatmax.Infra.Schemas.Tests.Registrations;

namespace Hatmax.Infra.Schemas.Tests;

/// <summary>Settings of a provider are texts, or the JSON text of what they are.</summary>
public class ProviderTests
{
    [Fact]
    public void Texts_of_json_are_read() => Assert.Empty(SeenByMocks(
        DockerProvider, ("host", "unix:///var/run/docker.sock"), ("disableDockerDaemonCheck", "true"), ("registryAuth", """[{"address":"registry.example.test"}]""")));

    [Fact]
    public void A_value_that_is_no_text_is_found()
        => SeenByMocks(DockerProvider, ("disableDockerDaemonCheck", true)).ShouldBe(ViolationKind.WrongType, "disableDockerDaemonCheck");

    [Fact]
    public void A_text_that_is_no_json_is_found()
        => SeenByMocks(DockerProvider, ("sshOpts", "-o x")).ShouldBe(ViolationKind.WrongType, "sshOpts");

    [Theory]
    [InlineData("""[{"adress":"a","address":"a"}]""", ViolationKind.UnknownProperty, "registryAuth[0].adress")]
    [InlineData("""[{"username":"a"}]""", ViolationKind.MissingRequired, "registryAuth[0].address")]
    [InlineData("""{"address":"a"}""", ViolationKind.WrongType, "registryAuth")]
    public void What_is_wrong_in_the_json_is_found(string json, ViolationKind kind, string path)
        => SeenByMocks(DockerProvider, ("registryAuth", json)).ShouldBe(kind, path);

    [Fact]
    public void A_password_in_the_json_makes_all_of_it_a_secret()
    {
        const string json = """[{"address":"a","password":"p"}]""";

        SeenByEngine(DockerProvider, new { registryAuth = json }).ShouldBe(ViolationKind.NotSecret, "registryAuth[0].password");
        Assert.Empty(SeenByEngine(DockerProvider, new { registryAuth = Secret(json) }));
    }

    [Fact]
    public void A_mark_inside_the_json_hides_nothing()
    {
        var json = JsonSerializer.Serialize(new[] { new { address = "a", password = Secret("p") } });

        SeenByEngine(DockerProvider, new { registryAuth = json }).ShouldBe(ViolationKind.NotSecret, "registryAuth[0].password");
    }
}
