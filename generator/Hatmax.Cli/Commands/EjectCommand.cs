using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Ejecting;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Scaffolding;

namespace Hatmax.Cli.Commands;

/// <summary>Hands over a part that the tool otherwise keeps inside, the Pulumi program, without ever overwriting a file; or removes the tool itself.</summary>
internal sealed class EjectCommand : CliCommand
{
    private const string Folder = "infra";

    private readonly Argument<string?> _part = new("part")
    {
        Description = "infra: the Pulumi program, as a project of yours. Without it the tool is removed from the monorepo.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _yes = new("--yes") { Description = "Remove the tool; without it, only show what that would do." };
    private readonly Option<bool> _dropPulumi = new("--drop-pulumi") { Description = "Remove a Pulumi.yaml whose program is the tool." };

    public EjectCommand()
        : base("eject", "Take over the Pulumi program, or the whole monorepo from the tool.")
    {
        _part.AcceptOnlyFromAmong(Folder);
        Arguments.Add(_part);
        Options.Add(_yes);
        Options.Add(_dropPulumi);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure))
        {
            return invocation.Fail(failure);
        }

        return invocation.Get(_part) is null
            ? new ToolRemoval(invocation, location, invocation.Get(_yes), invocation.Get(_dropPulumi)).Run()
            : EjectInfra(invocation, location);
    }

    private static int EjectInfra(Invocation invocation, ProjectLocation location)
    {
        var folder = Path.Combine(location.Root, Folder);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return invocation.Fail(new Failure(ExitCodes.Conflicts, $"The folder {Folder} is there already.", "Move it away, or keep it: it is the program that Pulumi runs."));
        }

        var project = Path.Combine(location.Root, "Pulumi.yaml");
        var isOurs = !File.Exists(project) || PulumiProject.RunsTool(File.ReadAllText(project));
        var written = Write(location.Root, project, isOurs);
        Report(invocation, written, isOurs);
        return ExitCodes.Ok;
    }

    private static List<string> Write(string root, string project, bool isOurs)
    {
        List<(string Path, string Text)> files =
        [
            .. InfraSources.Read().Select(source => ($"{Folder}/{source.Path}", source.Text)),
            ($"{Folder}/Hatmax.Infra.csproj", InfraProject.Write(ToolVersion.Text)),
        ];
        if (isOurs)
        {
            var name = File.Exists(project) ? PulumiProject.NameOf(File.ReadAllText(project)) : null;
            files.Add(("Pulumi.yaml", PulumiProject.OwnProgram(name ?? SystemName.Clean(Path.GetFileName(root)), Folder)));
        }

        foreach (var (path, text) in files)
        {
            var target = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }

        return files.ConvertAll(file => file.Path);
    }

    private static void Report(Invocation invocation, List<string> written, bool isOurs)
    {
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteStartArray("written");
                written.ForEach(json.WriteStringValue);
                json.WriteEndArray();
                json.WriteBoolean("projectRunsIt", isOurs);
            });
            return;
        }

        written.ForEach(path => invocation.Terminal.Out.WriteLine("wrote " + path));
        invocation.Terminal.Note(isOurs
            ? "Next: pulumi preview. The program is yours now; the resources it registers keep their names."
            : $"Pulumi.yaml runs a program of yours, so it was left alone. To run this one, write 'main: {Folder}' and 'runtime: dotnet' in it.");
    }
}
