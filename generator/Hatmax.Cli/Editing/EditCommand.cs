using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Editing;

namespace Hatmax.Cli.Editing;

/// <summary>A command that edits the spec.</summary>
internal abstract class EditCommand : CliCommand
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing; show the change as a unified diff." };
    private readonly Option<bool> _generate = new("--generate") { Description = "Generate the monorepo afterwards." };

    protected EditCommand(string name, string description)
        : base(name, description)
    {
        Options.Add(_dryRun);
        Options.Add(_generate);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    /// <summary>Runs the command and answers its exit code.</summary>
    protected abstract int Run(Invocation invocation);

    /// <summary>Edits the spec as the options say, and answers the exit code.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="edit">From the text and the shown path of the spec to the result.</param>
    protected int Apply(Invocation invocation, Func<string, string, EditResult> edit) =>
        EditRun.Run(invocation, edit, new EditMode(!invocation.Get(_dryRun), invocation.Get(_generate)));

    /// <summary>An argument that must be given.</summary>
    protected Argument<string> Word(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        Arguments.Add(argument);
        return argument;
    }

    /// <summary>An option with one value.</summary>
    protected Option<string?> One(string name, string description, string helpName = "NAME")
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        Options.Add(option);
        return option;
    }

    /// <summary>An option that may be repeated.</summary>
    protected Option<string[]> Many(string name, string description, string helpName = "NAME")
    {
        var option = new Option<string[]>(name) { Description = description + " May be repeated.", HelpName = helpName };
        Options.Add(option);
        return option;
    }

    /// <summary>An option without a value.</summary>
    protected Option<bool> Flag(string name, string description)
    {
        var option = new Option<bool>(name) { Description = description };
        Options.Add(option);
        return option;
    }

    /// <summary>An option with a number.</summary>
    protected Option<int?> Number(string name, string description)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N" };
        Options.Add(option);
        return option;
    }
}
