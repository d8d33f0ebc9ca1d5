using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Templates;
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
        if (!OwnTemplates.Find(invocation, _names).TryGet(out var own, out var failure))
        {
            return invocation.Fail(failure);
        }

        string[] wanted = own.Named.IsEmpty ? [.. own.Project.Drifted] : [.. own.Named];
        var ejection = TemplateEjection.Open(own.Folder);
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
            invocation.Terminal.Json(json => json.WriteStrings("accepted", wanted));
        }
        else
        {
            invocation.Terminal.Note(wanted.Length == 0 ? "No built-in template has changed." : $"Accepted {string.Join(", ", wanted)}.");
        }

        return ExitCodes.Ok;
    }
}
