namespace Hatmax.Deployment.Planning;

/// <summary>Which clients are services of the plan.</summary>
internal static class ClientTargets
{
    /// <summary>
    /// Name of the workload behind a client: the service that it is named after when it has no address, or the one that its address leads to
    /// (by its name, or by its port on this machine). Null for anything else, an external address of that name included.
    /// </summary>
    public static string? Find(PlanDraft draft, ClientSpec client)
    {
        if (draft.Settings.Externals.ContainsKey(client.Name.Value))
        {
            return null;
        }

        if (client.BaseUrl is not { } url)
        {
            return ByName(draft, client.Name.Value);
        }

        // A path could not be kept: the platform writes the whole address.
        if (AddressText.Parse(url.Value) is not { HasCredentials: false, Rest: "" or "/", Scheme: "" or "http" } address)
        {
            return null;
        }

        return address.Host is "localhost" or "127.0.0.1"
            ? draft.Services.Values.FirstOrDefault(s => s.Port == address.Port)?.Name
            : ByName(draft, address.Host);
    }

    private static string? ByName(PlanDraft draft, string name) => draft.Services.Values.FirstOrDefault(s => s.Spec.Name.Value == name)?.Name;
}
