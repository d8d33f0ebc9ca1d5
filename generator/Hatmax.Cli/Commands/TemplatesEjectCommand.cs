using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Templates;
using Hatmax.Rendering;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Copies built-in templates into the project. Never overwrites a file.</summary>
internal sealed class TemplatesEjectCommand : CliCommand
{
    private readonly Argument<string[]> _names = TemplateArguments.Names("Templates to copy, as 'hatmax templates list' names them.");
    private readonly Option<bool> _all = new("--all") { Description = "Copy every template that the project does not have yet." };

    public TemplatesEjectCommand()
        : base("eject", "Copy built-in templates to templates/, to be edited.")
    {
        Arguments.Add(_names);
        Options.Add(_all);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        var all = invocation.Get(_all);
        var typed = invocation.Get(_names) ?? [];
        if (all == typed.Length > 0)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "Templates are named, or all are meant: one of the two.", "Name templates, or give --all. 'hatmax templates list' has the names."));
        }

        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !TemplateArguments.Resolve(all ? TemplateSet.BuiltInNames : typed).TryGet(out var names, out failure))
        {
            return invocation.Fail(failure);
        }

        if (TemplateEjection.Open(location.SpecFolder) is not { } ejection)
        {
            return invocation.Fail(new Failure(ExitCodes.Environment, $"{location.SpecFolder} cannot be opened.", "Check the folder of the spec."));
        }

        var kept = names.Where(ejection.Exists).ToList();
        if (kept.Count > 0 && !all)
        {
            return invocation.Fail(new Failure(
                ExitCodes.Conflicts, $"The project has its own {string.Join(", ", kept.Select(TemplateText.PathOf))}.", "Edit it, or remove it first. 'hatmax templates diff' shows how it differs."));
        }

        var wanted = names.Except(kept).ToList();
        if (ejection.Check(wanted) is { IsEmpty: false } problems)
        {
            WorkspaceReports.WriteDiagnostics(invocation, problems);
            return invocation.Fail(new Failure(ExitCodes.Environment, "Nothing was written.", null));
        }

        Report(invocation, [.. wanted.Where(ejection.Eject).Select(TemplateText.PathOf)], kept.Count);
        return ExitCodes.Ok;
    }

    private static void Report(Invocation invocation, ImmutableArray<string> written, int kept)
    {
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteStrings("written", written);
                json.WriteNumber("kept", kept);
            });
            return;
        }

        foreach (var path in written)
        {
            invocation.Terminal.Out.WriteLine("wrote " + path);
        }

        invocation.Terminal.Note(kept == 0 ? "Next: edit, then hatmax generate." : $"{kept} were there already and were left alone.");
    }
}
