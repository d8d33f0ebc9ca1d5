namespace Hatmax.Deployment.Tests.Planning;

/// <summary>Plans small specs.</summary>
internal static class Planned
{
    /// <summary>A service of which one line is enough.</summary>
    public const string Todo = "todo: {models: {Item: {fields: {text: string}}}}";

    /// <summary>The answer for a spec; its name is <c>shop</c> unless it writes one.</summary>
    public static PlanResult Result(string text, string environment = "dev", Func<PlanRequest, PlanRequest>? change = null)
    {
        var loaded = SpecLoader.Load(text.StartsWith("name:", StringComparison.Ordinal) ? text : "name: shop\n" + text, "hatmax.yml");
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        var request = new PlanRequest { Environment = environment };
        return DeploymentPlanner.Plan(loaded.Spec!, "hatmax.yml", change is null ? request : change(request));
    }

    /// <summary>The plan for a spec that has one.</summary>
    public static DeploymentPlan Of(string text, string environment = "dev", Func<PlanRequest, PlanRequest>? change = null)
    {
        var result = Result(text, environment, change);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        return result.Plan!;
    }

    public static Workload Workload(this DeploymentPlan plan, string name) => plan.Workloads.Single(w => w.Name == name);

    /// <summary>A variable as text; secrets and addresses in angle brackets.</summary>
    public static string? Variable(this Workload workload, string name) => workload.Environment.SingleOrDefault(v => v.Name == name)?.Value switch
    {
        null => null,
        LiteralValue literal => literal.Text,
        SecretValue secret => $"<{secret.Secret}>",
        AddressValue address => $"<{address.Form} {address.Scheme} {address.Workload}/{address.Port}>",
        var other => other.ToString(),
    };

    public static ImmutableDictionary<string, string> Given(params (string Name, string Value)[] pairs) =>
        pairs.ToImmutableDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
}
