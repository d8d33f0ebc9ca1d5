using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Editing;

namespace Hatmax.Cli.Editing;

/// <summary>A command that edits the spec.</summary>
internal abstract class EditCommand : CliCommand
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing; show the change as a unified diff." };
    private readonly Option<bool> _generate = new("--generate") { Description = "Generate the monorepo afterwards, and do not ask." };
    private readonly Option<bool> _noGenerate = new("--no-generate") { Description = "Only write the spec, and do not ask." };

    protected EditCommand(string name, string description)
        : base(name, description)
    {
        Options.Add(_dryRun);
        Options.Add(_generate);
        Options.Add(_noGenerate);
        Validators.Add(result =>
        {
            if (result.GetValue(_generate) && result.GetValue(_noGenerate))
            {
                result.AddError("Give either --generate or --no-generate.");
            }
        });
    }

    /// <summary>Edits the spec as the options say, and answers the exit code.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="edit">From the text and the shown path of the spec to the result.</param>
    /// <param name="cancellation">Ends the wait for an answer.</param>
    protected Task<int> ApplyAsync(Invocation invocation, Func<string, string, EditResult> edit, CancellationToken cancellation) => EditRun.RunAsync(
        invocation, edit,
        new EditMode(!invocation.Get(_dryRun), invocation.Get(_generate) ? CodeUpdate.Now : invocation.Get(_noGenerate) ? CodeUpdate.Later : CodeUpdate.Ask),
        cancellation);

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
