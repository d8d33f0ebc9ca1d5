using static Hatmax.Infra.Schemas.Tests.Registrations;

namespace Hatmax.Infra.Schemas.Tests;

public class SecretTests
{
    [Fact]
    public void A_value_in_clear_is_found()
        => SeenByEngine(NomadProvider, new { secretId = "token" }).ShouldBe(ViolationKind.NotSecret, "secretId");

    [Fact]
    public void A_map_in_clear_is_found()
        => SeenByEngine(Variable, new { path = "nomad/jobs/web", items = new { a = "1" } }).ShouldBe(ViolationKind.NotSecret, "items");

    [Fact]
    public void A_map_with_one_value_in_clear_is_found()
        => SeenByEngine(Variable, new { path = "nomad/jobs/web", items = new { a = "1", b = Secret("2") } }).ShouldBe(ViolationKind.NotSecret, "items");

    [Fact]
    public void A_mark_on_the_map_or_on_all_its_values_hides_it()
    {
        Assert.Empty(SeenByEngine(Variable, new { path = "nomad/jobs/web", items = Secret(new { a = "1" }) }));
        Assert.Empty(SeenByEngine(Variable, new { path = "nomad/jobs/web", items = new { a = Secret("1"), b = Secret("2") } }));
    }

    [Fact]
    public void A_mark_around_an_object_hides_what_is_in_it()
    {
        Assert.Empty(SeenByEngine(Release, new { chart = "web", repositoryOpts = Secret(new { password = "p" }) }));
        SeenByEngine(Release, new { chart = "web", repositoryOpts = new { password = "p" } }).ShouldBe(ViolationKind.NotSecret, "repositoryOpts.password");
    }

    [Fact]
    public void What_is_in_a_secret_is_checked_too()
        => SeenByEngine(Variable, new { path = Secret(1), items = Secret(new { a = "1" }) }).ShouldBe(ViolationKind.WrongType, "path");

    [Fact]
    public void Mocks_do_not_tell_what_is_secret()
        => Assert.Empty(SeenByMocks(Variable, ("path", "nomad/jobs/web"), ("items", Object(("a", "1")))));

    [Fact]
    public void What_is_not_known_yet_fits_everywhere() => Assert.Empty(SeenByEngine(
        NomadProvider, new { secretId = RecordedRegistration.Unknown, skipVerify = RecordedRegistration.Unknown }));

    [Fact]
    public void A_reference_to_a_resource_is_its_id()
    {
        var reference = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["4dabf18193072939515e22adb298388d"] = "5cf8f73096256a8f31e491e813e4eb8e",
            ["urn"] = "urn:pulumi:dev::shop::docker:index/network:Network::net",
            ["id"] = "4d2f",
        };

        Assert.Empty(SeenByEngine(Container, new { image = "web:1", networksAdvanced = new[] { new { name = reference } } }));
    }
}
