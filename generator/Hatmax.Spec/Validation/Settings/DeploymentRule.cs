namespace Hatmax.Spec.Validation.Settings;

/// <summary>Numbers of a deployment are above 0, and its paths start with a slash.</summary>
internal sealed class DeploymentRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        CheckResources(scope, scope.Spec.Deployment?.Nomad?.DefaultResources, "the default resources");
        foreach (var environment in scope.Spec.Deployment?.Environments ?? [])
        {
            CheckPositive(scope, environment.Replicas, "replicas", $"environment '{environment.Name}'");
            foreach (var service in environment.Services)
            {
                var where = $"service '{service.Name}' in environment '{environment.Name}'";
                CheckPositive(scope, service.Replicas, "replicas", where);
                CheckResources(scope, service.Resources, where);
            }
        }

        foreach (var service in scope.Spec.Services)
        {
            if (service.Deployment?.Nomad is { } nomad)
            {
                var where = $"service '{service.Name}'";
                CheckPositive(scope, nomad.Replicas, "replicas", where);
                CheckResources(scope, nomad.Resources, where);
                CheckPath(scope, nomad.HealthCheck?.Path, "health check", where);
                CheckDuration(scope, nomad.HealthCheck?.Interval, "interval", where);
            }

            CheckDuration(scope, service.Auth?.CacheTtl, "cache_ttl", $"service '{service.Name}'");
        }

        CheckPath(scope, scope.Spec.Observability?.Metrics?.Endpoint, "metrics endpoint", "the system");
    }

    private static void CheckResources(SpecScope scope, ResourcesSpec? resources, string where)
    {
        CheckPositive(scope, resources?.Cpu, "cpu", where);
        CheckPositive(scope, resources?.Memory, "memory", where);
    }

    private static void CheckPositive(SpecScope scope, Located<int>? number, string key, string where)
    {
        if (number is { Value: <= 0 } written)
        {
            scope.Report(SemanticDiagnostics.NotPositive, written.Span,
                $"The value of {key} of {where} is {written.Value}, which is not above 0.", "Write a whole number above 0.");
        }
    }

    private static void CheckPath(SpecScope scope, Located<string>? path, string key, string where)
    {
        if (path is { } written && !written.Value.StartsWith('/'))
        {
            scope.Report(SemanticDiagnostics.ProbePath, written.Span,
                $"The path '{written}' of the {key} of {where} does not start with '/'.", $"Write '/{written}'.");
        }
    }

    private static void CheckDuration(SpecScope scope, Located<TimeSpan>? duration, string key, string where)
    {
        if (duration is { } written && written.Value <= TimeSpan.Zero)
        {
            scope.Report(SemanticDiagnostics.BadDuration, written.Span,
                $"The {key} of {where} is not above zero.", "Write it as 500ms, 30s, 5m or 1h30m.");
        }
    }
}
