using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Scaffolding;

namespace Hatmax.Cli.Commands;

/// <summary>Writes a small spec to begin with. Never overwrites one.</summary>
internal sealed class NewCommand : CliCommand
{
    private readonly Argument<string> _directory = new("dir")
    {
        Description = "Folder of the new system; made when it does not exist.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> _name = new("--name") { Description = "Name of the system. Default: the name of the folder.", HelpName = "NAME" };

    public NewCommand()
        : base("new", "Write a small hatmax.yml to begin with.")
    {
        Arguments.Add(_directory);
        Options.Add(_name);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        var typed = invocation.Get(_directory)!;
        var folder = Path.GetFullPath(typed, invocation.Context.Directory);
        var name = SystemName.Clean(invocation.Get(_name) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        if (SpecLoader.FileNames.FirstOrDefault(n => File.Exists(Path.Combine(folder, n))) is { } existing)
        {
            return invocation.Fail(new Failure(ExitCodes.Conflicts, $"{Path.Combine(folder, existing)} exists already.", "Choose another folder, or edit that file."));
        }

        var written = Write(folder, name);
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
        invocation.Terminal.Note($"Next:{(typed == "." ? "" : $" cd {typed};")} hatmax generate, then hatmax up.");
        return ExitCodes.Ok;
    }

    private static List<string> Write(string folder, string name)
    {
        Directory.CreateDirectory(folder);
        var state = new StateLayout(folder);
        Directory.CreateDirectory(state.Folder);
        List<(string Path, string Text)> files =
        [
            ("hatmax.yml", StarterSpec.Text(name)),
            (".gitignore", StarterSpec.GitIgnore),
            (Path.GetRelativePath(folder, state.Schema), SpecSchema.Write()),
            ("Pulumi.yaml", PulumiProject.Project(name)),
            ("Pulumi.dev.yaml", PulumiProject.DevStack()),
        ];
        files.RemoveAll(file => file.Path is ".gitignore" or "Pulumi.yaml" or "Pulumi.dev.yaml" && File.Exists(Path.Combine(folder, file.Path)));
        files.ForEach(file => File.WriteAllText(Path.Combine(folder, file.Path), file.Text));
        return files.ConvertAll(file => file.Path.Replace('\\', '/'));
    }
}
