using System.Text;

namespace Hatmax.Deployment.Nomad;

/// <summary>Environment of a task: literals that Nomad leaves alone, and a template for everything else.</summary>
/// <param name="Literals">Variables of the <c>env</c> block; null for none.</param>
/// <param name="Template">Variables that the client has to look up; null for none.</param>
internal sealed record NomadEnvironment(IReadOnlyDictionary<string, string>? Literals, Template? Template)
{
    public static NomadEnvironment Of(DeploymentPlan plan, Workload workload)
    {
        var literals = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var lines = new StringBuilder();
        foreach (var variable in workload.Environment)
        {
            if (variable.Value is LiteralValue literal && IsSafe(literal.Text))
            {
                literals.Add(variable.Name, literal.Text);
            }
            else
            {
                lines.Append(Line(plan, workload, variable));
            }
        }

        return new NomadEnvironment(literals.Count > 0 ? literals : null, lines.Length == 0 ? null : new Template
        {
            Text = lines.ToString(),
            Destination = "secrets/variables.env",
            Envvars = true,
            ErrMissingKey = true,
        });
    }

    // The client replaces ${name} in the env block and knows no escape for it, but it leaves what comes out of a template.
    private static bool IsSafe(string text) => !text.Contains("${", StringComparison.Ordinal);

    private static string Line(DeploymentPlan plan, Workload workload, EnvironmentVariable variable) => variable.Value switch
    {
        LiteralValue literal => $"{variable.Name}={TemplateText.Json(literal.Text)}\n",
        AddressValue address => TemplateText.WithAddress(plan, address, $"{variable.Name}=\"{TemplateText.Address(address)}\"\n"),
        SecretValue secret =>
            $$$"""{{ with nomadVar "{{{NomadNames.Variable(plan, workload)}}}" }}{{{variable.Name}}}={{ .{{{NomadNames.SecretKey(secret.Secret)}}}.Value | toJSON }}{{ end }}""" + "\n",
        _ => throw new ArgumentOutOfRangeException(nameof(variable), variable.Value, "No such kind of value."),
    };
}
