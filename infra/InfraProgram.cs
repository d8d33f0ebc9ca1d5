namespace Hatmax.Infra;

/// <summary>The Pulumi program of a HatMax system. It runs under the Pulumi engine only.</summary>
public static class InfraProgram
{
    /// <summary>True when the process was started by the Pulumi engine to run a program.</summary>
    /// <param name="variable">Reads a variable of the environment.</param>
    public static bool IsAsked(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return !string.IsNullOrEmpty(variable("PULUMI_MONITOR"));
    }

    /// <summary>Registers the resources of the stack.</summary>
    /// <returns>The exit code for the engine: 0 done, 32 the user was told what is wrong.</returns>
    public static Task<int> RunAsync() => Pulumi.Deployment.RunAsync<HatmaxStack>();
}
