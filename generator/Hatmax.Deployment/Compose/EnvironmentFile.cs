using System.Text;

namespace Hatmax.Deployment.Compose;

/// <summary>The example of the <c>.env</c> file: the name of the project, and every secret without its value.</summary>
internal static class EnvironmentFile
{
    public static string Write(DeploymentPlan plan)
    {
        var text = new StringBuilder();
        text.Append("# Copy to .env and fill in. Values in single quotes are taken as they are. Keep .env out of version control.\n");
        text.Append("COMPOSE_PROJECT_NAME=").Append(ComposeNames.Project(plan)).Append('\n');
        text.Append("# Address of this machine that published ports are bound to.\n");
        text.Append("# HATMAX_BIND=0.0.0.0\n");
        foreach (var secret in plan.Secrets)
        {
            text.Append('\n').Append("# ").Append(OneLine(secret.Purpose)).Append(secret.Origin == SecretOrigin.Provided ? " (given to you)" : "").Append('\n');
            text.Append(ComposeNames.SecretVariable(secret.Name)).Append("=\n");
        }

        return text.ToString();
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
