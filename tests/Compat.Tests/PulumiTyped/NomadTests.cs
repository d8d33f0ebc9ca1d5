using Pulumi.Nomad;
using Pulumi.Nomad.Inputs;
using Pulumi.Utilities;

namespace Compat.Tests.PulumiTyped;

public class NomadTests
{
    [Fact]
    public async Task A_job_is_registered()
    {
        var job = await Registered.ByAsync(() => _ = new Job("web", new JobArgs
        {
            Jobspec = """{"Job":{"ID":"web"}}""",
            Json = true,
            Detach = false,
            PurgeOnDestroy = true,
            Hcl2 = new JobHcl2Args { AllowFs = false, Vars = { ["a"] = "1" } },
        }));

        Assert.Equal(("nomad:index/job:Job", "web"), (job.Type, job.Name));
        job.ShouldHaveInputs("""
            {
              "jobspec": "{\"Job\":{\"ID\":\"web\"}}",
              "json": true,
              "detach": false,
              "purgeOnDestroy": true,
              "hcl2": { "allowFs": false, "vars": { "a": "1" } }
            }
            """);
    }

    [Fact]
    public async Task A_job_answers_with_its_deployment()
    {
        var job = await Registered.AnsweredAsync(
            new() { ["deploymentStatus"] = "successful", ["version"] = 4, ["datacenters"] = new[] { "dc1" } },
            () => new Job("web", new JobArgs { Jobspec = "{}" }));

        Assert.Equal("successful", await OutputUtilities.GetValueAsync(job.DeploymentStatus));
        Assert.Equal(4, await OutputUtilities.GetValueAsync(job.Version));
        Assert.Equal(["dc1"], (await OutputUtilities.GetValueAsync(job.Datacenters)).AsEnumerable());
    }

    [Fact]
    public async Task A_variable_is_registered()
    {
        var variable = await Registered.ByAsync(() => _ = new Variable("web", new VariableArgs
        {
            Path = "nomad/jobs/web",
            Namespace = "shop",
            Items = new Dictionary<string, string>(StringComparer.Ordinal) { ["password"] = "p" },
        }));

        Assert.Equal("nomad:index/variable:Variable", variable.Type);
        variable.ShouldHaveInputs("""{ "path": "nomad/jobs/web", "namespace": "shop", "items": { "password": "p" } }""");
    }

    [Fact]
    public async Task A_namespace_is_registered()
    {
        var space = await Registered.ByAsync(() => _ = new Namespace("shop", new NamespaceArgs
        {
            Name = "shop",
            Description = "The shop",
            Meta = { ["owner"] = "shop" },
            Capabilities = new NamespaceCapabilitiesArgs { EnabledTaskDrivers = { "docker" }, DisabledNetworkModes = { "host" } },
        }));

        Assert.Equal("nomad:index/namespace:Namespace", space.Type);
        space.ShouldHaveInputs("""
            {
              "name": "shop",
              "description": "The shop",
              "meta": { "owner": "shop" },
              "capabilities": { "enabledTaskDrivers": ["docker"], "disabledNetworkModes": ["host"] }
            }
            """);
    }
}
