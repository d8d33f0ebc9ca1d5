using Hatmax.Spec.Validation.References;

namespace Hatmax.Editing.Renaming;

/// <summary>What names a service: environments, routes of the gateway, parts of pages, and clients without an address.</summary>
internal static class ServiceReferences
{
    public static IEnumerable<Reference> Of(SystemSpec spec, string name, string newName)
    {
        var upstreams = spec.Routes.Select(r => r.Upstream)
            .Concat(spec.Pages.Concat(spec.Services.SelectMany(s => s.Pages.Concat(s.Fragments))).SelectMany(p => p.Fragments).Select(f => f.Upstream))
            .Select(u => u.Service);
        var environments = (spec.Deployment?.Environments ?? []).SelectMany(e => e.Services).Select(s => s.Name);
        return upstreams.Concat(environments).Concat(spec.Services.SelectMany(s => NamedLike(s, name))).Select(at => References.Exact(at, name, newName));
    }

    /// <summary>The clients that steps of a service call.</summary>
    public static IEnumerable<Located<string>> Clients(ServiceSpec service) =>
        Steps.Of(service).Select(s => s.Step).OfType<HttpStep>().Select(s => s.Client);

    // A client without an address is the service of its name, so it follows, with the steps that call it.
    private static IEnumerable<Located<string>> NamedLike(ServiceSpec service, string name) =>
        service.Clients.FirstOrDefault(c => c.BaseUrl is null && References.Same(c.Name, name)) is { } client ? Clients(service).Prepend(client.Name) : [];
}
