using Pulumi;
using Pulumi.Nomad;

namespace WireProgram;

/// <summary>A job and the variable it reads.</summary>
internal static class NomadResources
{
    public static void Register(Output<string> token, Output<string> password)
    {
        var cluster = new Provider("nomad", new ProviderArgs { Address = "http://nomad.example.test:4646", SecretId = token, SkipVerify = true });
        var variable = new Variable("credentials", new VariableArgs
        {
            Path = "nomad/jobs/web",
            Namespace = "default",
            // Assigned, not added to: only the setter makes the whole map a secret.
            Items = new InputMap<string> { ["password"] = password },
        }, new CustomResourceOptions { Provider = cluster });
        _ = new Job("web", new JobArgs { Jobspec = Hostile.Text, Json = true, Detach = false, PurgeOnDestroy = true },
            new CustomResourceOptions { Provider = cluster, DependsOn = { variable } });
    }
}
