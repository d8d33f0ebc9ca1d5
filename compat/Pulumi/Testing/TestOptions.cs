namespace Pulumi.Testing;

/// <summary>The run that a test pretends.</summary>
public class TestOptions
{
    /// <summary>The name of the project; <c>project</c> when absent.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The folder of the project file.</summary>
    public string? RootDirectory { get; set; }

    /// <summary>The name of the stack; <c>stack</c> when absent.</summary>
    public string? StackName { get; set; }

    /// <summary>Whether it is a preview, in which what mocks leave out is unknown; true when absent.</summary>
    public bool? IsPreview { get; set; }

    /// <summary>Who the stack belongs to; <c>organization</c> when absent.</summary>
    public string? OrganizationName { get; set; }
}
