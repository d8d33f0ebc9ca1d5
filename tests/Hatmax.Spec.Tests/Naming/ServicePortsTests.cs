namespace Hatmax.Spec.Tests.Naming;

public class ServicePortsTests
{
    [Fact]
    public void Ports_follow_the_written_value_the_preset_the_kind_and_the_order_of_names()
    {
        var authn = Specs.Service("authn") with { Preset = new(ServicePreset.Auth, SourceSpan.None) };
        var authz = Specs.Service("authz") with { Preset = new(ServicePreset.Authz, SourceSpan.None) };
        var site = Specs.Service("site") with { Kind = ServiceKind.Web };
        var fixedPort = Specs.Service("fixed") with { Port = new(9000, SourceSpan.None) };
        var ports = ServicePorts.Of(Specs.System("x", Specs.Service("todo"), site, authz, authn, fixedPort, Specs.Service("todo")));

        Assert.Equal(
            "authn 8082, authz 8083, fixed 9000, site 8080, todo 8088",
            string.Join(", ", ports.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} {p.Value}")));
    }
}
