using Hatmax.Spec.Validation;

namespace Hatmax.Deployment.Planning;

/// <summary>Finds the environment that is asked for.</summary>
internal static class EnvironmentChoice
{
    /// <summary>Environments of a spec that declares none.</summary>
    public static ImmutableArray<string> Usual { get; } = ["dev", "staging", "prod"];

    /// <summary>False after an error; else the declared environment, null where the spec declares none.</summary>
    public static bool TryFind(PlanScope scope, out EnvironmentSpec? environment)
    {
        var name = scope.Request.Environment;
        var declared = scope.Spec.Deployment?.Environments ?? [];
        environment = declared.FirstOrDefault(e => e.Name.Value == name);
        var known = declared.IsEmpty ? Usual : [.. declared.Select(e => e.Name.Value)];
        if (known.Contains(name, StringComparer.Ordinal))
        {
            return CheckLabel(scope, environment, declared);
        }

        scope.Report(DeploymentDiagnostics.UnknownEnvironment, scope.Spec.Deployment?.Span ?? SourceSpan.None,
            declared.IsEmpty ? $"The spec declares no environments, and '{name}' is none of the usual ones." : $"The spec declares no environment '{name}'.",
            Hint.Unknown(name, known, $"declare '{name}' under deployment.environments"));
        return false;
    }

    private static bool CheckLabel(PlanScope scope, EnvironmentSpec? environment, ImmutableArray<EnvironmentSpec> declared)
    {
        if (environment is null)
        {
            return true;
        }

        var label = DnsLabel.Of(environment.Name.Value);
        if (!DnsLabel.IsUsable(label))
        {
            scope.Report(DeploymentDiagnostics.NotALabel, environment.Name.Span, $"The environment '{environment.Name}' gives no DNS label.");
            return false;
        }

        if (declared.FirstOrDefault(e => e != environment && DnsLabel.Of(e.Name.Value) == label) is { } other)
        {
            scope.Report(DeploymentDiagnostics.NameClash, environment.Name.Span,
                $"The environments '{environment.Name}' and '{other.Name}' are both called '{label}' on a platform.", "Rename one of the two environments.");
        }

        return true;
    }
}
