using Hatmax.Deployment;

namespace Hatmax.Images.Tests;

public sealed class ImageNamesTests
{
    [Theory]
    [InlineData("My Shop", "order_items", null, "my-shop/order-items")]
    [InlineData("shop", "todo", "registry.example.com/team/", "registry.example.com/team/shop/todo")]
    [InlineData("shop", "todo", "localhost:5000", "localhost:5000/shop/todo")]
    public void A_repository_is_system_and_service(string system, string service, string? registry, string expected) =>
        Assert.Equal(expected, ImageNames.Repository(system, service, registry));

    [Theory]
    [InlineData("registry.example.com", true)]
    [InlineData("localhost:5000/team", true)]
    [InlineData("ghcr.io/owner/", true)]
    [InlineData("https://registry.example.com", false)]
    [InlineData("a b", false)]
    [InlineData("--tls", false)]
    [InlineData("host/Upper", false)]
    [InlineData("host\n", false)]
    [InlineData("$(touch x)", false)]
    public void A_registry_is_a_host_and_a_path(string text, bool isOne) => Assert.Equal(isOne, RegistryName.IsValid(text));

    [Theory]
    [InlineData("postgres", true)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled@sha256:48e51f2f6798897be7ac4e775c049ed8fe60d3190f637e1f9c9dc7513efa659c", true)]
    [InlineData("localhost:5000/a/b:1", true)]
    [InlineData("a:b:c", false)]
    [InlineData("a@sha256:12", false)]
    [InlineData("-v/etc:/etc", false)]
    [InlineData("", false)]
    public void A_reference_has_a_tag_or_a_digest(string text, bool isOne) => Assert.Equal(isOne, ImageNames.IsReference(text));
}
