using System.Text.Json;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>plan.</summary>
public sealed class PlanTests : IDisposable
{
    private const string Environments = """
        deployment:
          infrastructure: {traefik: {enabled: true}}
          environments:
            dev: {domain: "a|b`c", external: {mail: "smtp.example.com:25"}}
            prod: {platforms: kubernetes, replicas: 1, external: {mail: "smtp.example.com:25/?a=|b`c*_<i>"}, config: {retries: 3}}

        """;

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Plan_shows_tables()
    {
        var run = await WithEnvironments().RunAsync("plan", "--env", "prod");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("code: ", run.Out, StringComparison.Ordinal);
        Snapshot.Check("plan.txt", run.Out[run.Out.IndexOf("acme in prod", StringComparison.Ordinal)..]);
        Assert.Contains("HMX0611", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_as_markdown_is_escaped()
    {
        var run = await WithEnvironments().RunAsync("plan", "--env", "prod", "--markdown");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("## code: ", run.Out, StringComparison.Ordinal);
        Snapshot.Check("plan.md", run.Out[run.Out.IndexOf("## acme in prod", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Plan_as_json_takes_the_stack_and_the_tags_of_sources()
    {
        WithEnvironments();
        Assert.Equal(0, (await _sandbox.RunAsync("generate")).ExitCode);
        _sandbox.Write("Pulumi.prod.yaml", "config:\n  hatmax:platform: nomad\n  hatmax:domain: stack.example.com\n");
        var run = await _sandbox.RunAsync("plan", "--env", "prod", "--json");
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        var plan = json.RootElement.GetProperty("deployment");
        Assert.Equal("nomad", plan.GetProperty("platforms")[0].GetString());
        Assert.Equal("stack.example.com", plan.GetProperty("domain").GetString());
        var service = plan.GetProperty("workloads").EnumerateArray().Single(w => w.GetProperty("name").GetString() == "notes");
        Assert.Matches("^[0-9a-f]{16}$", service.GetProperty("image").GetProperty("tag").GetString());
        Assert.Equal("HMX0611", json.RootElement.GetProperty("diagnostics")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("dev", "", "HMX0616")]
    [InlineData("prd", "", "Did you mean 'prod'?")]
    [InlineData("../../etc/x", "", "HMX0600")]
    [InlineData("prod", "config: {hatmax:platform: dokcer, hatmax:replicas: none}", "Did you mean 'docker'?")]
    public async Task What_cannot_be_planned_is_explained(string environment, string stack, string expected)
    {
        WithEnvironments();
        _sandbox.Write("Pulumi.prod.yaml", stack);
        var run = await _sandbox.RunAsync("plan", "--env", environment);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(expected, run.Err, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Json_and_markdown_exclude_each_other() =>
        Assert.Equal(ExitCodes.Usage, (await WithEnvironments().RunAsync("plan", "--json", "--markdown")).ExitCode);

    private Sandbox WithEnvironments()
    {
        _sandbox.WithSpec();
        _sandbox.Write("hatmax.yml", File.ReadAllText(_sandbox.At("hatmax.yml")) + Environments);
        return _sandbox;
    }
}
