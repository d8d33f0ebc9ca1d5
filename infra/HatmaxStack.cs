using Hatmax.Infra.Configuration;
using Hatmax.Infra.Secrets;
using Hatmax.Infra.Sources;
using Hatmax.Infra.Workloads;

namespace Hatmax.Infra;

/// <summary>
/// One environment of the system: what <c>hatmax.yml</c> describes, planned for the platform of the stack. A preview writes and builds
/// nothing; an update first generates the code and builds the images that are stale.
/// </summary>
public sealed class HatmaxStack : Stack
{
    /// <summary>Registers every resource of the environment.</summary>
    /// <exception cref="RunException">Something is wrong that the user can put right; nothing was registered then.</exception>
    public HatmaxStack()
    {
        var deployment = Pulumi.Deployment.Instance;
        var config = new Config("hatmax");
        var settings = StackConfiguration.Read(config, deployment.StackName);
        var project = SystemProject.Read(deployment.RootDirectory);
        var images = StackImages.Prepare(project, settings, deployment.IsDryRun);
        var plan = Plan(project, settings.ToRequest() with { Images = images.Tags });
        var platform = Platforms.Of(plan, settings, project);
        SecretOutputs.RequireGiven(plan, config);
        if (!deployment.IsDryRun)
        {
            platform.RequireReady(plan);
            images.Build(plan);
        }

        var resources = SystemResources.Register(plan, config, platform, this);

        Environment = Output.Create(plan.Environment);
        Platform = Output.Create(Platforms.NameOf(plan));
        Images = Output.Create(resources.Images);
        Urls = Output.Create(resources.Urls);
        Version = Output.Create(typeof(HatmaxStack).Assembly.GetName().Version!.ToString(fieldCount: 3));
    }

    /// <summary>Name of the environment.</summary>
    [Output("environment")]
    public Output<string> Environment { get; private set; }

    /// <summary><c>docker</c>, <c>nomad</c> or <c>kubernetes</c>.</summary>
    [Output("platform")]
    public Output<string> Platform { get; private set; }

    /// <summary>Image by workload.</summary>
    [Output("images")]
    public Output<ImmutableDictionary<string, string>> Images { get; private set; }

    /// <summary>Address by workload.</summary>
    [Output("urls")]
    public Output<ImmutableDictionary<string, string>> Urls { get; private set; }

    /// <summary>Version of HatMax that registered the resources.</summary>
    [Output("version")]
    public Output<string> Version { get; private set; }

    private static DeploymentPlan Plan(SystemProject project, PlanRequest request)
    {
        var result = DeploymentPlanner.Plan(project.Spec, project.SpecFile, request);
        foreach (var warning in result.Diagnostics.Where(found => found.Severity != Severity.Error))
        {
            Log.Warn(Findings.Text([warning]).Trim());
        }

        return result.Plan
            ?? throw new RunException($"The environment '{request.Environment}' cannot be deployed:\n{Findings.Text(result.Diagnostics.Where(found => found.Severity == Severity.Error))}");
    }
}
