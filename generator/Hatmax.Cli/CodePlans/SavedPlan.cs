using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hatmax.Cli.Generation;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.CodePlans;

/// <summary>A plan in a file: everything that must still be so for it to be carried out.</summary>
/// <param name="Format">Version of the format.</param>
/// <param name="Tool">Version of hatmax.</param>
/// <param name="Generator">Identity of the very build of the generator.</param>
/// <param name="Spec">SHA-256 of the spec.</param>
/// <param name="Manifest">SHA-256 of the manifest of the tree; null when there was none.</param>
/// <param name="Conflict">What happens to conflicts.</param>
/// <param name="Steps">What the plan rests on and does.</param>
internal sealed record SavedPlan(int Format, string Tool, string Generator, string Spec, string? Manifest, ConflictMode Conflict, ImmutableArray<PlanStep> Steps)
{
    private const int CurrentFormat = 1;
    private const int MostNamed = 20;

    public static SavedPlan Of(LoadedProject project, WorkspacePlan plan, ConflictMode conflict) => new(
        CurrentFormat,
        ToolVersion.Text,
        typeof(MonorepoGenerator).Module.ModuleVersionId.ToString("N"),
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project.Read.Text))),
        plan.ManifestBefore,
        conflict,
        plan.Steps());

    public void Write(string path) => File.WriteAllBytes(path, [.. JsonSerializer.SerializeToUtf8Bytes(this, SavedPlanJson.Default.SavedPlan), (byte)'\n']);

    /// <summary>Reads a plan; trusts nothing in it: carrying it out means to plan again and to compare.</summary>
    public static Outcome<SavedPlan> Read(string path, string shown)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), SavedPlanJson.Default.SavedPlan) is { Format: CurrentFormat, Steps.IsDefault: false } plan
                ? plan
                : new Failure(ExitCodes.Usage, $"{shown} is a plan of another version of hatmax.", "Make the plan again.");
        }
        catch (JsonException)
        {
            return new Failure(ExitCodes.Usage, $"{shown} is not a saved plan.", "Name a file that 'hatmax plan --save FILE' wrote.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Failure(ExitCodes.Usage, $"{shown} cannot be read: {exception.Message}", "Check the path after --plan.");
        }
    }

    /// <summary>What is not any more as it was when the plan was made, a line each. Empty when the plan can be carried out.</summary>
    /// <param name="now">The plan that would be made now.</param>
    public ImmutableArray<string> MovedSince(SavedPlan now)
    {
        var moved = ImmutableArray.CreateBuilder<string>();
        if (!Same(Tool, now.Tool) || !Same(Generator, now.Generator))
        {
            moved.Add(Same(Tool, now.Tool) ? "hatmax: another build" : $"hatmax: {Tool} then, {now.Tool} now");
        }

        if (!Same(Spec, now.Spec))
        {
            moved.Add("the spec");
        }

        if (!Same(Manifest, now.Manifest))
        {
            moved.Add(".hatmax/manifest.json: something was generated or resolved");
        }

        var files = Steps.Except(now.Steps).Concat(now.Steps.Except(Steps)).Select(s => s.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        moved.AddRange(files.Take(MostNamed));
        if (files.Count > MostNamed)
        {
            moved.Add($"and {files.Count - MostNamed} more files");
        }

        return moved.ToImmutable();
    }

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
