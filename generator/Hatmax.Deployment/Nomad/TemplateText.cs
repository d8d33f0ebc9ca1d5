using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Hatmax.Deployment.Nomad;

/// <summary>Parts of templates.</summary>
internal static class TemplateText
{
    private static readonly JavaScriptEncoder Encoder = MakeEncoder();

    /// <summary>A JSON text in ASCII without braces, so that no action can begin in it. Environment files and string literals read it alike.</summary>
    public static string Json(string text) => $"\"{JsonEncodedText.Encode(text, Encoder)}\"";

    /// <summary>The body for the address of one instance; nothing while there is none. The same task always gets the same instance.</summary>
    public static string WithAddress(DeploymentPlan plan, AddressValue address, string body, string left = "{{", string right = "}}")
    {
        var called = plan.Workloads.First(w => w.Name == address.Workload);
        var name = Json(NomadNames.Service(called, address.Port));
        return plan.Discovery == ServiceDiscovery.Consul
            ? $"{left} with service {name} {right}{left} with index . 0 {right}{body}{left} end {right}{left} end {right}"
            : $"{left} range nomadService 1 (env \"NOMAD_ALLOC_ID\") {name} {right}{body}{left} end {right}";
    }

    /// <summary>The part of the address that is asked for, inside <see cref="WithAddress"/>.</summary>
    public static string Address(AddressValue address, string left = "{{", string right = "}}")
    {
        var host = $"{left} .Address {right}";
        var port = $"{left} .Port {right}";
        return address.Form switch
        {
            AddressForm.Url => $"{address.Scheme}://{host}:{port}",
            AddressForm.HostAndPort => $"{host}:{port}",
            AddressForm.Host => host,
            AddressForm.Port => port,
            _ => throw new ArgumentOutOfRangeException(nameof(address), address.Form, "No such form of an address."),
        };
    }

    private static JavaScriptEncoder MakeEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin);
        settings.ForbidCharacters('{', '}');
        return JavaScriptEncoder.Create(settings);
    }
}
