using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Explaining;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Says where a file comes from and how it is customised. Renders nothing: it tells of the last run.</summary>
internal sealed class WhyCommand : CliCommand
{
    private readonly Argument<string> _path = new("path") { Description = "A file or folder of the monorepo." };

    public WhyCommand()
        : base("why", "Say which part of the spec and which template made a file, and how to customise it.") =>
        Arguments.Add(_path);

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure)
            || !TreePaths.Of(invocation, location.Root, invocation.Get(_path)!).TryGet(out var path, out failure))
        {
            return invocation.Fail(failure);
        }

        var tree = WorkspaceRoot.Open(location.Root).Status();
        if (tree.Problem is { } problem)
        {
            return invocation.Fail(new Failure(ExitCodes.Environment, problem.Message, problem.Fix));
        }

        var found = Explainer.Explain(tree, location.Root, path, location.SpecName.Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(location.SpecPath));
        Write(invocation, found);
        return found.Kind is "missing" ? ExitCodes.Failed : ExitCodes.Ok;
    }

    private static void Write(Invocation invocation, FileExplanation found)
    {
        if (invocation.Json)
        {
            WriteJson(invocation, found);
            return;
        }

        var text = invocation.Terminal.Out;
        text.WriteLine(TerminalText.Clean($"{found.Path}: {found.Says}"));
        if (found.File is { } file)
        {
            text.WriteLine(TerminalText.Clean($"  spec      {file.SpecNode}{(found.SpecPlace is { } place ? $" ({place})" : ", which the spec does not have any more")}"));
            text.WriteLine(TerminalText.Clean($"  template  {file.Template}"));
            text.WriteLine($"  class     {TreeReport.OwnershipName(file.Ownership)}");
            text.WriteLine($"  state     {StateName(file.State)}");
        }

        foreach (var advice in found.Customise)
        {
            text.WriteLine(TerminalText.Clean($"  - {advice}"));
        }
    }

    private static void WriteJson(Invocation invocation, FileExplanation found) => invocation.Terminal.Json(json =>
    {
        json.WriteString("path", found.Path);
        json.WriteString("kind", found.Kind);
        json.WriteString("says", found.Says);
        json.WriteString("id", found.File?.LogicalId);
        json.WriteString("ownership", found.File is { } file ? TreeReport.OwnershipName(file.Ownership) : null);
        json.WriteString("state", found.File is { } remembered ? StateName(remembered.State) : null);
        json.WriteString("proposedPath", found.File?.ProposedPath);
        json.WriteString("template", found.File?.Template);
        json.WriteString("specNode", found.File?.SpecNode);
        json.WriteString("specPlace", found.SpecPlace);
        json.WriteStartArray("customise");
        foreach (var advice in found.Customise)
        {
            json.WriteStringValue(advice);
        }

        json.WriteEndArray();
    });

    private static string StateName(FileState state) => state.ToString().ToLowerInvariant();
}
