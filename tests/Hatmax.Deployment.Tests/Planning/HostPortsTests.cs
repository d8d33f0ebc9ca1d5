namespace Hatmax.Deployment.Tests.Planning;

public class HostPortsTests
{
    [Fact]
    public void Every_taken_port_is_named_with_its_workload()
    {
        var plan = PlanSamples.Plan("minimal", "dev");
        var published = plan.Workloads.SelectMany(workload => workload.Ports).Select(port => port.Published).OfType<int>().ToList();
        Assert.NotEmpty(published);
        var found = HostPorts.Taken(plan, port => !published.Contains(port), "hatmax.yml");
        Assert.Equal(published.Count, found.Length);
        Assert.All(found, diagnostic => Assert.Equal("HMX0627", diagnostic.Id));
        Assert.Empty(HostPorts.Taken(plan, _ => true, "hatmax.yml"));
    }
}
