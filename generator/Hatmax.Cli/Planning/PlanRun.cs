using System.Text;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Deployment;
using Hatmax.Images;
using Hatmax.Spec.Reporting;

namespace Hatmax.Cli.Planning;

/// <summary>Plans an environment from what lies on disk: the spec, the stack beside it, and the sources that give images their tags.</summary>
internal static class PlanRun
{
    /// <summary>The plan with its warnings; or the exit code after everything that is wrong was shown.</summary>
    public static (PlanResult? Result, int ExitCode) Plan(Invocation invocation, LoadedProject project, string environment)
    {
        var (location, read, spec) = project;
        var path = Path.Combine(Path.GetDirectoryName(location.SpecPath)!, StackFile.NameOf(environment));
        var text = StackFile.NameOf(environment) == Path.GetFileName(path) && File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8) : "";
        var stack = StackFile.Parse(text, StackFile.NameOf(environment));
        var request = stack.Settings.ToRequest() with { Images = Images(invocation, location, spec, stack.Settings) };
        var result = DeploymentPlanner.Plan(spec, location.SpecName.Replace(Path.DirectorySeparatorChar, '/'), request);
        var found = stack.Diagnostics.AddRange(result.Diagnostics);
        if (!stack.HasErrors && result.Plan is not null)
        {
            return (result with { Diagnostics = found }, ExitCodes.Ok);
        }

        Show(invocation, stack.Diagnostics, text);
        Show(invocation, result.Diagnostics, read.Text);
        if (invocation.Json)
        {
            invocation.Terminal.Json(json => DiagnosticJson.WriteMembers(json, found));
        }

        return (null, ExitCodes.Usage);
    }

    /// <summary>Warnings and notes of a plan, a line each.</summary>
    public static void WriteNotes(Invocation invocation, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var found in diagnostics)
        {
            var note = $"{found.Id}: {found.Message} {found.Fix}";
            if (found.Severity == Severity.Warning)
            {
                invocation.Terminal.Warn(note);
            }
            else
            {
                invocation.Terminal.Note(note);
            }
        }
    }

    private static ImmutableSortedDictionary<string, ImageTag> Images(Invocation invocation, ProjectLocation location, SystemSpec spec, StackSettings stack)
    {
        var services = SpecFacts.GeneratedServices(spec).Select(service => service.Name.Value);
        var sources = SourceTags.Compute(location.Root, services, invocation.Context.Variable("HatmaxFeed"), stack.BaseImage ?? invocation.Context.Variable("HATMAX_BASE_IMAGE"));
        return sources.Tags.ToImmutableSortedDictionary(tag => tag.Key, tag => new ImageTag(tag.Value), StringComparer.Ordinal);
    }

    private static void Show(Invocation invocation, ImmutableArray<Diagnostic> found, string text)
    {
        if (!found.IsEmpty)
        {
            invocation.Terminal.Err.Write(DiagnosticText.Write(found, text, invocation.Terminal.ColorErr));
        }
    }
}
