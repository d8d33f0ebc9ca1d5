namespace Pulumi;

/// <summary>Facts about the run.</summary>
public sealed class DeploymentInstance
{
    private readonly EngineSettings settings;

    internal DeploymentInstance(EngineSettings settings) => this.settings = settings;

    /// <summary>The name of the stack.</summary>
    public string StackName => settings.Stack;

    /// <summary>The name of the project.</summary>
    public string ProjectName => settings.Project;

    /// <summary>Who the stack belongs to.</summary>
    public string OrganizationName => settings.Organization;

    /// <summary>The folder of the project file.</summary>
    /// <exception cref="InvalidOperationException">The engine does not say.</exception>
    public string RootDirectory => settings.RootDirectory
        ?? throw new InvalidOperationException("This Pulumi engine does not tell the root directory: update the `pulumi` command.");

    /// <summary>Whether this is a preview.</summary>
    public bool IsDryRun => settings.IsDryRun;
}
