using Hatmax.Cli.Projects;
using Hatmax.Deployment;

namespace Hatmax.Cli.Building;

/// <summary>What an environment says about images. The stack file wins over the spec.</summary>
/// <param name="Registry">Registry with its path, or null.</param>
/// <param name="BaseImage">Base image, or null.</param>
internal sealed record ImageEnvironment(string? Registry, string? BaseImage)
{
    /// <summary>Finds it.</summary>
    /// <param name="location">Where the spec and the stacks are.</param>
    /// <param name="spec">The spec.</param>
    /// <param name="name">Name of the environment; null for none.</param>
    public static Outcome<ImageEnvironment> Find(ProjectLocation location, SystemSpec spec, string? name)
    {
        if (name is null)
        {
            return new ImageEnvironment(null, null);
        }

        var file = Path.Combine(Path.GetDirectoryName(location.SpecPath)!, StackFile.NameOf(name));
        var stack = File.Exists(file) ? StackFile.Parse(File.ReadAllText(file), StackFile.NameOf(name)) : null;
        if (stack is { HasErrors: true })
        {
            return new Failure(ExitCodes.Usage, $"The stack file {StackFile.NameOf(name)} cannot be used.", "Correct it; its findings are below.")
            {
                Details = [.. stack.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => $"{found.Id}: {found.Message} {found.Fix}")],
            };
        }

        var declared = spec.Deployment?.Environments ?? [];
        var environment = declared.FirstOrDefault(candidate => candidate.Name.Value == (stack?.Settings.Environment ?? name));
        return stack is null && environment is null && !declared.IsEmpty
            ? new Failure(ExitCodes.Usage, $"There is no environment '{name}' (HMX0651).", $"Name one of: {string.Join(", ", declared.Select(candidate => candidate.Name.Value))}; or write {StackFile.NameOf(name)}.")
            : new ImageEnvironment(stack?.Settings.Registry ?? environment?.Registry?.Value, stack?.Settings.BaseImage);
    }
}
