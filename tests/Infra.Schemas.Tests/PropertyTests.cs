using static Hatmax.Infra.Schemas.Tests.Registrations;

namespace Hatmax.Infra.Schemas.Tests;

public class PropertyTests
{
    [Fact]
    public void A_right_registration_has_no_violations() => Assert.Empty(SeenByMocks(
        Container,
        ("image", "web:1"),
        ("envs", List("A=1")),
        ("memory", 256.0),
        ("mustRun", true),
        ("restart", "unless-stopped"),
        ("ports", List(Object(("internal", 8080.0), ("protocol", "tcp")))),
        ("tmpfs", Object(("/tmp", "size=1m"))),
        ("healthcheck", Object(("tests", List("CMD", "/app/health"))))));

    [Fact]
    public void An_unknown_type_is_found()
        => SeenByMocks("docker:index/contaner:Contaner").ShouldBe(ViolationKind.UnknownResource, "");

    [Fact]
    public void An_unknown_property_is_found()
        => SeenByMocks(Container, ("image", "web:1"), ("env", List("A=1"))).ShouldBe(ViolationKind.UnknownProperty, "env");

    [Fact]
    public void An_unknown_property_of_a_nested_object_is_found()
        => SeenByMocks(Container, ("image", "web:1"), ("ports", List(Object(("internal", 1.0)), Object(("internal", 1.0), ("host", 2.0)))))
            .ShouldBe(ViolationKind.UnknownProperty, "ports[1].host");

    [Fact]
    public void A_missing_property_is_found() => SeenByMocks(Container).ShouldBe(ViolationKind.MissingRequired, "image");

    [Fact]
    public void A_missing_property_of_a_nested_object_is_found()
        => SeenByMocks(Container, ("image", "web:1"), ("labels", List(Object(("label", "a")))))
            .ShouldBe(ViolationKind.MissingRequired, "labels[0].value");

    public static TheoryData<string, object, string> WrongTypes => new()
    {
        { "name", 1.0, "name" },
        { "memory", "256", "memory" },
        { "memory", 0.5, "memory" },
        { "mustRun", "true", "mustRun" },
        { "envs", "A=1", "envs" },
        { "envs", List("A=1", 2.0), "envs[1]" },
        { "envs", Object(("A", "1")), "envs" },
        { "tmpfs", List("/tmp"), "tmpfs" },
        { "sysctls", Object(("net.core.somaxconn", 1024.0)), "sysctls[\"net.core.somaxconn\"]" },
        { "healthcheck", "curl", "healthcheck" },
        { "healthcheck", Object(("retries", "3")), "healthcheck.retries" },
    };

    [Theory, MemberData(nameof(WrongTypes))]
    public void A_wrong_type_is_found(string property, object value, string path)
        => SeenByMocks(Container, ("image", "web:1"), (property, value)).ShouldBe(ViolationKind.WrongType, path);

    [Fact]
    public void A_text_that_the_provider_does_not_take_is_found()
        => SeenByMocks(Container, ("image", "web:1"), ("restart", "sometimes")).ShouldBe(ViolationKind.NotAllowedValue, "restart");

    [Fact]
    public void Anything_goes_where_the_schema_says_so()
        => Assert.Empty(SeenByMocks(Release, ("chart", "web"), ("values", Object(("a", 1.0), ("b", List(true, Object(("c", "d"))))))));

    [Fact]
    public void All_violations_are_found_at_once()
        => Assert.Equal(["env", "image", "memory"], SeenByMocks(Container, ("env", "A"), ("memory", "1")).Select(violation => violation.Path));

    [Fact]
    public void A_violation_says_where_and_what()
        => Assert.Equal(
            "docker:index/container:Container 'it' at memory: It must be integer and is a text.",
            SeenByMocks(Container, ("image", "web:1"), ("memory", "1")).Single().ToString());
}
