namespace Hatmax.Images;

/// <summary>Which base image a run uses: one rule for builds, plans and stacks, because the base is part of every tag.</summary>
public static class BaseImageChoice
{
    /// <summary>Name of the environment variable.</summary>
    public const string Variable = "HATMAX_BASE_IMAGE";

    /// <summary>The first that names one; null means what the Dockerfiles say. An empty text names none.</summary>
    /// <param name="ofStack">What the stack says.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="asked">What the command line says.</param>
    public static string? Of(string? ofStack, Func<string, string?> variable, string? asked = null)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return new[] { asked, ofStack, variable(Variable) }.FirstOrDefault(name => !string.IsNullOrEmpty(name));
    }
}
