namespace Hatmax.Deployment;

/// <summary>Finds the secrets that a plan needs and nobody gave.</summary>
public static class SecretCheck
{
    /// <summary>One error for each secret that only the user can give and that is not among those given.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="given">Names of the secrets that the stack holds.</param>
    /// <param name="file">File name of the stack, for diagnostics.</param>
    public static ImmutableArray<Diagnostic> Missing(DeploymentPlan plan, IReadOnlySet<string> given, string file)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(given);
        var bag = new DiagnosticBag(file);
        foreach (var secret in plan.Secrets.Where(s => s.Origin == SecretOrigin.Provided && !given.Contains(s.Name)))
        {
            bag.Add(DeploymentDiagnostics.SecretMissing, SourceSpan.None,
                $"The secret '{secret.Name}' ({secret.Purpose}) is missing; {string.Join(", ", secret.Workloads)} need it.",
                $"Set it with `pulumi config set --secret hatmax:{secret.Name}`.");
        }

        return bag.ToSorted();
    }
}
