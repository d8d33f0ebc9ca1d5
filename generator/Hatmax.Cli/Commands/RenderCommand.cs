using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Planning;
using Hatmax.Cli.Rendering;
using Hatmax.Deployment;
using Hatmax.Deployment.Compose;
using Hatmax.Deployment.Helm;
using Hatmax.Deployment.Nomad;

namespace Hatmax.Cli.Commands;

/// <summary>Writes the files that deploy an environment without Pulumi.</summary>
internal sealed class RenderCommand : CliCommand
{
    private readonly Argument<string> _platform = new("platform") { Description = "compose, nomad or helm." };

    private readonly Option<string> _environment = new("--env")
    {
        Description = "Environment to render.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "dev",
    };

    private readonly Option<string> _out = new("--out", "-o") { Description = "Folder to write into; made when it does not exist.", HelpName = "DIR", Required = true };
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite files that another hand wrote or changed." };

    public RenderCommand()
        : base("render", "Write the files that deploy an environment without Pulumi.")
    {
        _platform.AcceptOnlyFromAmong("compose", "nomad", "helm");
        Arguments.Add(_platform);
        Options.Add(_environment);
        Options.Add(_out);
        Options.Add(_force);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        var (project, exitCode) = LoadedProject.Load(invocation);
        if (project is null)
        {
            return exitCode;
        }

        (var result, exitCode) = PlanRun.Plan(invocation, project, invocation.Get(_environment)!);
        if (result?.Plan is not { } plan)
        {
            return exitCode;
        }

        PlanRun.WriteNotes(invocation, result.Diagnostics);
        var folder = Path.GetFullPath(invocation.Get(_out)!, invocation.Context.Directory);
        var changes = RenderFolder.Compare(folder, Files(plan, invocation.Get(_platform)!));
        if (!changes.Conflicts.IsEmpty && !invocation.Get(_force))
        {
            return invocation.Fail(new Failure(
                ExitCodes.Conflicts,
                $"{folder} holds {changes.Conflicts.Length} {(changes.Conflicts.Length == 1 ? "file" : "files")} that hatmax did not write as they are now; nothing was written.",
                "Choose another folder with --out, or give --force to overwrite them.") { Details = changes.Conflicts });
        }

        RenderFolder.Apply(changes);
        var created = invocation.Get(_platform) == "compose" && CreateEnvironmentFile(plan, folder) ? ".env" : null;
        Report(invocation, changes, created);
        return ExitCodes.Ok;
    }

    private static ImmutableArray<DeploymentFile> Files(DeploymentPlan plan, string platform) => platform switch
    {
        "compose" => ComposeWriter.Write(plan),
        "nomad" => NomadWriter.Write(plan),
        _ => HelmWriter.Write(plan),
    };

    // Without it Compose would name the project after the folder, and two systems in folders of one name would replace each other.
    private static bool CreateEnvironmentFile(DeploymentPlan plan, string folder) =>
        RenderFolder.CreatePrivate(folder, ".env", ComposeWriter.Write(plan).First(f => f.Path == ComposeWriter.SecretsExample).Text);

    private static void Report(Invocation invocation, RenderChanges changes, string? created)
    {
        ImmutableArray<string> written = [.. changes.Writes.Select(f => f.Path).Concat(created is null ? [] : new[] { created }).Order(StringComparer.Ordinal)];
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteString("folder", changes.Folder);
                WriteList("written", written);
                WriteList("unchanged", changes.Unchanged);
                WriteList("deleted", changes.Deletes);

                void WriteList(string name, ImmutableArray<string> paths)
                {
                    json.WriteStartArray(name);
                    foreach (var path in paths)
                    {
                        json.WriteStringValue(path);
                    }

                    json.WriteEndArray();
                }
            });
            return;
        }

        foreach (var path in written)
        {
            invocation.Terminal.Out.WriteLine($"wrote   {TerminalText.Clean(path)}");
        }

        foreach (var path in changes.Deletes)
        {
            invocation.Terminal.Out.WriteLine($"deleted {TerminalText.Clean(path)}");
        }

        invocation.Terminal.Note($"{changes.Folder}: {written.Length} written, {changes.Unchanged.Length} unchanged, {changes.Deletes.Length} deleted");
    }
}
