namespace Hatmax.Previews.Security;

/// <summary>Secrets that get another value.</summary>
internal static class SecretRule
{
    // The whole resource is a secret: a change of any property gives a new one.
    private static readonly string[] SecretTypes =
    [
        "docker:index/secret:Secret",
        "kubernetes:core/v1:Secret",
        "nomad:index/variable:Variable",
        "random:index/randomPassword:RandomPassword",
        "tls:index/privateKey:PrivateKey",
    ];

    public static IEnumerable<SecurityNote> Check(ResourceStep step)
    {
        if (step.Kind is StepKind.Delete && SecretTypes.Contains(step.Type, StringComparer.Ordinal))
        {
            return [new SecurityNote(SecurityLevel.Warning, step.Urn, "a secret is removed")];
        }

        if (step.Kind is not (StepKind.Update or StepKind.Replace))
        {
            return [];
        }

        if (step.Kind == StepKind.Replace && SecretTypes.Contains(step.Type, StringComparer.Ordinal))
        {
            return [new SecurityNote(SecurityLevel.Warning, step.Urn, "a secret is rotated: what uses it needs the new value")];
        }

        return step.Diffs.Select(diff => diff.Path)
            .Where(path => step.New is not null && PropertyPath.Find(step.New.Inputs, path) is { Kind: ValueKind.Secret })
            .Select(path => new SecurityNote(SecurityLevel.Warning, step.Urn, "a secret gets another value", path));
    }
}
