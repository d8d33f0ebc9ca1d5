using Hatmax.Deployment.Helm;

namespace Hatmax.Deployment.Tests.Helm;

public class IngressRuleTests
{
    [Theory]
    [InlineData("Host(`a.example.com`)", "a.example.com / Prefix")]
    [InlineData("Host(`A.Example.com`) && PathPrefix(`/todo`)", "a.example.com /todo Prefix")]
    [InlineData("PathPrefix(`/todo`)", "* /todo Prefix")]
    [InlineData("Path(`/a`) || Host(\"b.c\")", "* /a Exact, b.c / Prefix")]
    [InlineData("Host(`a`, `b`) && (Path(`/x`) || PathPrefix(`/y`))", "a /x Exact, a /y Prefix, b /x Exact, b /y Prefix")]
    [InlineData("Host(`a`)&&Host(`a`)", "a / Prefix")]
    [InlineData("PathPrefix(`/a`) && PathPrefix(`/a/b`)", "* /a/b Prefix")]
    [InlineData("PathPrefix(`/`) && Path(`/x`)", "* /x Exact")]
    [InlineData("Host(`a`) || Host(`b`) && Path(`/x`)", "a / Prefix, b /x Exact")]
    public void Hosts_and_paths_are_expressed(string rule, string expected)
    {
        Assert.True(IngressRule.TryParse(rule, out var rules));
        Assert.Equal(expected, string.Join(", ", rules.Select(r => $"{r.Host ?? "*"} {r.Path} {(r.Exact ? "Exact" : "Prefix")}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host(`a`")]
    [InlineData("Host(`a`) &&")]
    [InlineData("Host(`a`) Host(`b`)")]
    [InlineData("Host()")]
    [InlineData("Host(a)")]
    [InlineData("Host(`a b`)")]
    [InlineData("!Host(`a`)")]
    [InlineData("Host(`a`) && Host(`b`)")]
    [InlineData("PathPrefix(`/a`) && PathPrefix(`/ab`)")]
    [InlineData("Path(`/a`) && Path(`/b`)")]
    [InlineData("Header(`X`, `y`)")]
    [InlineData("HostRegexp(`{sub:[a-z]+}.example.com`)")]
    [InlineData("Host(`a`) && Method(`GET`)")]
    [InlineData("PathPrefix(`todo`)")]
    [InlineData("PathPrefix(`/a//b`)")]
    [InlineData("PathPrefix(`/a/../b`)")]
    [InlineData("PathPrefix(`/{id:[0-9]+}`)")]
    [InlineData("PathPrefix(`/a\n`)")]
    [InlineData("Path(\"/a\\\"b\")")]
    public void Anything_else_is_refused(string rule)
    {
        Assert.False(IngressRule.TryParse(rule, out var rules));
        Assert.Empty(rules);
    }

    [Fact]
    public void A_rule_cannot_grow_or_nest_without_end()
    {
        var many = string.Join(" && ", Enumerable.Repeat("(Path(`/a`) || PathPrefix(`/`))", 40));
        Assert.False(IngressRule.TryParse(many, out _));
        Assert.False(IngressRule.TryParse(new string('(', 100_000), out _));
        Assert.False(IngressRule.TryParse(string.Join(" || ", Enumerable.Range(0, 1000).Select(i => $"Path(`/{i}`)")), out _));
    }
}
