using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Commands;

/// <summary>Groups what concerns templates of a project.</summary>
internal sealed class TemplatesCommand : CliCommand
{
    public TemplatesCommand()
        : base("templates", "List, replace and compare the templates that files are made from.")
    {
        Subcommands.Add(new TemplatesListCommand());
        Subcommands.Add(new TemplatesEjectCommand());
        Subcommands.Add(new TemplatesDiffCommand());
        Subcommands.Add(new TemplatesAcceptCommand());
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) =>
        Task.FromResult(invocation.Fail(new Failure(ExitCodes.Usage, "Required command was not provided.", "Run 'hatmax templates --help' for what it takes.")));
}
