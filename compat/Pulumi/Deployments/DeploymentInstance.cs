namespace Pulumi;

/// <summary>Facts about the run.</summary>
public sealed class DeploymentInstance
{
    private readonly EngineSettings _settings;

    internal DeploymentInstance(EngineSettings settings) => _settings = settings;

    /// <summary>The name of the stack.</summary>
    public string StackName => _settings.Stack;

    /// <summary>The name of the project.</summary>
    public string ProjectName => _settings.Project;

    /// <summary>Who the stack belongs to.</summary>
    public string OrganizationName => _settings.Organization;

    /// <summary>The folder of the project file.</summary>
    /// <exception cref="InvalidOperationException">The engine does not say.</exception>
    public string RootDirectory => _settings.RootDirectory
        ?? throw new InvalidOperationException("This Pulumi engine does not tell the root directory: update the `pulumi` command.");

    /// <summary>Whether this is a preview.</summary>
    public bool IsDryRun => _settings.IsDryRun;
}
