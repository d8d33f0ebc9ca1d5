using Hatmax.Previews.Tests.Support;

namespace Hatmax.Previews.Tests;

public sealed class SecurityTests
{
    private const string Container = "docker:index/container:Container";

    [Fact]
    public void ProtectionAndDataAreNamed()
    {
        var comment = Make.Comment("delete.json");

        Assert.Contains("- 🛑 <code>docker&#58;index/volume&#58;Volume</code> <code>shop-mail-data</code> holds data that is lost with this delete", comment);
        Assert.Contains("<code>shop-mail-data</code> is protected: the engine refuses this delete", comment);
        Assert.Contains("<code>shop-db-data</code> loses its protection against deletion", comment);
        Assert.Contains("- ⚠️ <code>docker&#58;index/volume&#58;Volume</code> <code>archive</code> holds data and leaves the stack; it is kept where it is", comment);
        Assert.Contains("<code>mail-env</code> a secret is removed", comment);
    }

    [Fact]
    public void NomadJobsAreLookedInto()
    {
        var comment = Make.Comment("replace.json");

        Assert.Contains("<code>todo</code> publishes a port: <code>static 8080</code>", comment);
        Assert.Contains("<code>todo</code> gets more rights on its host", comment);
        Assert.Contains("<code>todo</code> gets a capability", comment);
        Assert.Contains("<code>todo</code> would run as root", comment);
        Assert.Contains("<code>todo</code> names an image by a tag that moves: <code>shop/todo&#58;latest</code>", comment);
        Assert.Contains("+ jobspec.Job.TaskGroups[0].Tasks[0].User: \"root\"", comment);
    }

    [Fact]
    public void KubernetesObjectsAreLookedInto()
    {
        var comment = Make.Comment("replace.json");

        Assert.Contains("<code>web</code> gets more rights on its host", comment);
        Assert.Contains("<code>web</code> loses a restriction", comment);
        Assert.Contains("<code>web</code> no longer drops a capability", comment);
        Assert.Contains("<code>web</code> publishes a port: <code>host 80</code>", comment);
        Assert.Contains("<code>web</code> publishes a port: <code>LoadBalancer 80/TCP</code>", comment);
        Assert.Contains("names an image by a tag that moves: <code>registry.example.com&#58;5000/shop/web</code>", comment);
    }

    [Theory]
    [InlineData("postgres", true)]
    [InlineData("postgres:latest", true)]
    [InlineData("localhost:5000/postgres", true)]
    [InlineData("postgres:17.2", false)]
    [InlineData("postgres@sha256:aa", false)]
    [InlineData("sha256:aabb", false)]
    public void TagsThatMoveAreNamed(string image, bool named) =>
        Assert.Equal(named, Make.CommentOn(Make.Step("create", Container, null, Make.State(new { image }))).Contains("tag that moves", StringComparison.Ordinal));

    [Theory]
    [InlineData("0.0.0.0", true)]
    [InlineData("127.0.0.1", false)]
    public void PortsOfTheMachineItselfAreNotPublished(string ip, bool named) => Assert.Equal(
        named,
        Make.CommentOn(Make.Step("create", Container, null, Make.State(new { image = "a:1", ports = new[] { new { @internal = 80, external = 81, ip } } }))).Contains("publishes a port", StringComparison.Ordinal));

    [Fact]
    public void WhatWasSoBeforeIsNotNews()
    {
        var state = Make.State(new { image = "a", user = "0", privileged = true, ports = new[] { new { @internal = 80, external = 81 } }, labels = "x" });
        var next = Make.State(new { image = "a", user = "0", privileged = true, ports = new[] { new { @internal = 80, external = 81 } }, labels = "y" });

        Assert.DoesNotContain("#### Mind", Make.CommentOn(Make.Step("update", Container, state, next)));
    }

    [Fact]
    public void SecretsThatChangeAreNamed()
    {
        Assert.Contains("<code>todo-env</code> a secret gets another value: <code>stringData.url</code>", Make.Comment("update.json"));
        Assert.Contains("<code>db-password</code> a secret is rotated", Make.Comment("replace.json"));
    }

    [Fact]
    public void TheEnginesSocketIsNamed() => Assert.Contains(
        "can control the container engine",
        Make.CommentOn(Make.Step("create", Container, null, Make.State(new { image = "a:1", mounts = new[] { new { source = "/var/run/docker.sock", target = "/s" } } }))));
}
