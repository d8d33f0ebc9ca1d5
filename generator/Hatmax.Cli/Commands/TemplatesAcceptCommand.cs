using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Templates;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Records the built-in texts of today as those that the project's templates follow.</summary>
internal sealed class TemplatesAcceptCommand : CliCommand
{
    private readonly Argument<string[]> _names = TemplateArguments.Names("Templates whose built-in change was dealt with. Default: all that have one.");

    public TemplatesAcceptCommand()
        : base("accept", "Record changes of built-in templates as seen.")
    {
        Arguments.Add(_names);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !TemplateArguments.Resolve(invocation.Get(_names) ?? []).TryGet(out var names, out failure))
        {
            return invocation.Fail(failure);
        }

        var project = ProjectTemplates.Read(location.SpecFolder);
        var own = project.Overrides.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        if (names.FirstOrDefault(name => !own.Contains(name)) is { } missing)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, $"The project has no {TemplateText.PathOf(missing)}.", "There is nothing to accept for a template that is not replaced."));
        }

        string[] wanted = names.Length == 0 ? [.. project.Drifted] : names;
        var ejection = TemplateEjection.Open(location.SpecFolder);
        if (ejection is null || ejection.Check(wanted) is { IsEmpty: false })
        {
            WorkspaceReports.WriteDiagnostics(invocation, ejection?.Check(wanted) ?? []);
            return invocation.Fail(new Failure(ExitCodes.Environment, "Nothing was written.", null));
        }

        foreach (var name in wanted)
        {
            ejection.Accept(name);
        }

        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteStartArray("accepted");
                foreach (var name in wanted)
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
            });
        }
        else
        {
            invocation.Terminal.Note(wanted.Length == 0 ? "No built-in template has changed." : $"Accepted {string.Join(", ", wanted)}.");
        }

        return ExitCodes.Ok;
    }
}
