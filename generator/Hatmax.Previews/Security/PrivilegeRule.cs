using Hatmax.Previews.Reading;

namespace Hatmax.Previews.Security;

/// <summary>Processes that may do more than before.</summary>
internal static class PrivilegeRule
{
    private static readonly string[] TrueIsRisky =
        ["privileged", "Privileged", "allowPrivilegeEscalation", "hostNetwork", "hostPID", "hostIPC", "privilege_escalation", "allow_privileged"];

    private static readonly string[] FalseIsRisky = ["runAsNonRoot", "readOnlyRootFilesystem", "readOnly", "readonly_rootfs", "automountServiceAccountToken"];

    private static readonly string[] Users = ["user", "User", "runAsUser", "runAsGroup"];

    public static IEnumerable<SecurityNote> Check(ResourceStep step)
    {
        if (step.New is null)
        {
            return [];
        }

        var before = step.Old is null ? PropertyValue.Empty : JobText.Parse(step.Old.Inputs);
        return PropertyLeaves.Differences(before, JobText.Parse(step.New.Inputs))
            .Select(change => Judge(new PropertyLeaf(change.Path, change.New ?? change.Old!), change.Old, change.New) is { } text
                ? new SecurityNote(SecurityLevel.Warning, step.Urn, text, $"{change.Path}: {ValueText.Short(change.Old)} → {ValueText.Short(change.New)}")
                : null)
            .OfType<SecurityNote>();
    }

    private static string? Judge(PropertyLeaf leaf, PropertyValue? old, PropertyValue? next) => leaf.Name switch
    {
        var name when TrueIsRisky.Contains(name, StringComparer.Ordinal) => next is { IsTrue: true } ? "gets more rights on its host" : null,
        var name when FalseIsRisky.Contains(name, StringComparer.Ordinal) =>
            next is { Kind: ValueKind.Literal, Text: "false" } || (next is null && old is { IsTrue: true }) ? "loses a restriction" : null,
        var name when Users.Contains(name, StringComparer.Ordinal) =>
            old is not null || IsRoot(next) ? IsRoot(next) || next is null ? "would run as root, or as whom the image says" : "runs as another user" : null,
        "add" or "adds" or "capAdd" or "cap_add" => next is { Kind: ValueKind.Text } ? "gets a capability" : null,
        "drop" or "drops" or "capDrop" or "cap_drop" => next is null ? "no longer drops a capability" : null,
        "networkMode" or "network_mode" => next is { Text: "host" } ? "shares the network of its host" : null,
        "source" or "hostPath" or "path" or "volumes" => next is { Kind: ValueKind.Text, Text: var text } && text.Contains("docker.sock", StringComparison.Ordinal)
            ? "can control the container engine" : null,
        _ => null,
    };

    private static bool IsRoot(PropertyValue? user) =>
        user is { Kind: ValueKind.Text or ValueKind.Literal } && user.Text.Split(':')[0] is "0" or "root";
}
