using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Scaffolding;
using Hatmax.Cli.Scaffolding.Interview;

namespace Hatmax.Cli.Commands;

/// <summary>Writes a spec to begin with. Never overwrites one.</summary>
internal sealed class NewCommand : CliCommand
{
    private readonly Argument<string> _directory = new("dir")
    {
        Description = "Folder of the new system; made when it does not exist.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> _name = new("--name") { Description = "Name of the system. Default: the name of the folder.", HelpName = "NAME" };
    private readonly Option<string?> _template = new("--template") { Description = "Spec to begin with. Default: minimal.", HelpName = "NAME" };
    private readonly Option<bool> _list = new("--list-templates") { Description = "List the specs to begin with; write nothing." };
    private readonly Option<bool> _interactive = new("--interactive", "-i") { Description = "Ask for name, services, models and platforms, show the spec, write it after a yes." };

    public NewCommand()
        : base("new", "Write a hatmax.yml to begin with.")
    {
        _template.AcceptOnlyFromAmong([.. Starters.All.Select(starter => starter.Name)]);
        Arguments.Add(_directory);
        foreach (var option in (ReadOnlySpan<Option>)[_name, _template, _list, _interactive])
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (invocation.Get(_list))
        {
            return List(invocation);
        }

        var folder = Path.GetFullPath(invocation.Get(_directory)!, invocation.Context.Directory);
        var name = SystemName.Clean(invocation.Get(_name) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        if (!invocation.Get(_interactive))
        {
            return Write(invocation, folder, name, Starters.Text(invocation.Get(_template) ?? Starters.Default, name));
        }

        if (!invocation.Terminal.CanAsk)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "--interactive asks questions, and there is no terminal to ask on.", "Run it in a terminal, or choose with --template NAME."));
        }

        // Nobody should answer for nothing.
        return Taken(folder) is { } taken ? invocation.Fail(taken) : await AskAsync(invocation, folder, name, cancellation).ConfigureAwait(false);
    }

    private async Task<int> AskAsync(Invocation invocation, string folder, string offered, CancellationToken cancellation)
    {
        var questions = new Questions(invocation.Terminal, cancellation);
        try
        {
            var (name, text) = await new SpecInterview(questions).RunAsync(offered, invocation.Get(_template)).ConfigureAwait(false);
            questions.Say("\n" + text);
            return await questions.ConfirmAsync($"Write it to {Path.Combine(folder, "hatmax.yml")}", fallback: true).ConfigureAwait(false)
                ? Write(invocation, folder, name, text)
                : invocation.Fail(new Failure(ExitCodes.Failed, "Nothing was written."));
        }
        catch (EndOfStreamException)
        {
            return invocation.Fail(new Failure(ExitCodes.Failed, "The answers ended before the last question; nothing was written."));
        }
    }

    private static Failure? Taken(string folder) => NewFiles.ExistingSpec(folder) is { } existing
        ? new Failure(ExitCodes.Conflicts, $"{Path.Combine(folder, existing)} exists already.", "Choose another folder, or edit that file.")
        : null;

    private static int List(Invocation invocation)
    {
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteStartArray("templates");
                foreach (var (name, description) in Starters.All)
                {
                    json.WriteStartObject();
                    json.WriteString("name", name);
                    json.WriteString("description", description);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
            return ExitCodes.Ok;
        }

        foreach (var (name, description) in Starters.All)
        {
            invocation.Terminal.Out.WriteLine($"{name,-10}{description}");
        }

        return ExitCodes.Ok;
    }

    private int Write(Invocation invocation, string folder, string name, string spec)
    {
        if (Taken(folder) is { } taken)
        {
            return invocation.Fail(taken);
        }

        var written = NewFiles.Write(folder, name, spec);
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteString("root", folder);
                json.WriteString("name", name);
                json.WriteStartArray("written");
                written.ForEach(json.WriteStringValue);
                json.WriteEndArray();
            });
            return ExitCodes.Ok;
        }

        written.ForEach(path => invocation.Terminal.Out.WriteLine("wrote " + path));
        var typed = invocation.Get(_directory)!;
        invocation.Terminal.Note($"Next:{(typed == "." ? "" : $" cd {typed};")} hatmax generate, then hatmax up.");
        return ExitCodes.Ok;
    }
}
