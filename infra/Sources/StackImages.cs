using Hatmax.Images;
using Hatmax.Processes;

namespace Hatmax.Infra.Sources;

/// <summary>The images that the services of the stack run: their tags at once, the images themselves in an update only.</summary>
internal sealed class StackImages
{
    private readonly SystemProject _project;
    private readonly StackSettings _settings;

    private StackImages(SystemProject project, StackSettings settings, ImmutableSortedDictionary<string, ImageTag> tags)
    {
        _project = project;
        _settings = settings;
        Tags = tags;
    }

    /// <summary>Tag by service. In a preview, services whose code would change first have none yet.</summary>
    public ImmutableSortedDictionary<string, ImageTag> Tags { get; }

    /// <summary>Says what generation would do, or does it in an update; then computes the tags.</summary>
    /// <exception cref="RunException">The code cannot be generated, or sources cannot be read.</exception>
    public static StackImages Prepare(SystemProject project, StackSettings settings, bool isPreview)
    {
        var code = project.PlanCode();
        var stale = ImmutableHashSet<string>.Empty;
        if (isPreview)
        {
            Log.Info(CodeReport.Text(code));
            stale = CodeReport.Stale(code, project.Spec);
        }
        else if (code is not null)
        {
            project.Generate(code);
        }

        return new StackImages(project, settings, Compute(project, settings, stale));
    }

    /// <summary>Builds what is stale.</summary>
    /// <param name="plan">What will run.</param>
    /// <exception cref="RunException">A build failed, or the engine or the registry does not answer; nothing was registered then.</exception>
    public void Build(DeploymentPlan plan)
    {
        var request = new ImageRequest
        {
            Root = _project.Root,
            Spec = _project.Spec,
            Services = [.. Tags.Keys],
            Registry = RegistryOf(plan),
            Push = plan.Platforms[0] != DeploymentPlatform.Compose && RegistryOf(plan) is not null,
            BaseImage = BaseImage(_settings),
            Feed = System.Environment.GetEnvironmentVariable("HatmaxFeed"),
        };

        // The constructor of a stack cannot wait in any other way, and nothing may be registered before the images exist.
        var result = new ImageBuilder(new ProcessRunner(), TimeProvider.System).BuildAsync(request, onLine: null, CancellationToken.None).GetAwaiter().GetResult();
        if (!result.IsComplete)
        {
            throw new RunException($"The images were not built:\n{Findings.Text(result.Diagnostics)}");
        }
    }

    private static ImmutableSortedDictionary<string, ImageTag> Compute(SystemProject project, StackSettings settings, ImmutableHashSet<string> stale)
    {
        var services = project.Spec.Services.Select(service => service.Name.Value).Where(name => !stale.Contains(name));
        var sources = SourceTags.Compute(project.Root, services, System.Environment.GetEnvironmentVariable("HatmaxFeed"), BaseImage(settings));
        return sources.Tags.ToImmutableSortedDictionary(pair => pair.Key, pair => new ImageTag(pair.Value), StringComparer.Ordinal);
    }

    // As 'hatmax build' has it: the stack, then the variable, else what the Dockerfiles say.
    private static string? BaseImage(StackSettings settings) => BaseImageChoice.Of(settings.BaseImage, System.Environment.GetEnvironmentVariable);

    private string? RegistryOf(DeploymentPlan plan) =>
        _settings.Registry
        ?? _project.Spec.Deployment?.Environments.FirstOrDefault(e => string.Equals(DnsLabel.Of(e.Name.Value), plan.Environment, StringComparison.Ordinal))?.Registry?.Value;
}
