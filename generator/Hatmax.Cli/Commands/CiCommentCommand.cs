using System.CommandLine;
using System.Text;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Previews;

namespace Hatmax.Cli.Commands;

/// <summary>Renders what a pipeline says about a pull request. Posts nothing: the pipeline has the platform's own program for that.</summary>
internal sealed class CiCommentCommand : CliCommand
{
    private const string SummaryVariable = "GITHUB_STEP_SUMMARY";

    private readonly Option<string?> _preview = new("--preview") { Description = "Output of 'pulumi preview --json', as one document or as a stream.", HelpName = "FILE" };
    private readonly Option<string?> _codePlan = new("--code-plan") { Description = "Output of 'hatmax generate --dry-run --json'.", HelpName = "FILE" };
    private readonly Option<string> _stack = new("--stack") { Description = "Name of the stack.", HelpName = "NAME", Required = true };
    private readonly Option<string?> _project = new("--project") { Description = "Name of the Pulumi project. Default: as in the preview, or the name in the spec.", HelpName = "NAME" };
    private readonly Option<int?> _exitCode = new("--exit-code") { Description = "What 'pulumi preview' exited with.", HelpName = "N" };
    private readonly Option<string?> _out = new("--out") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
    private readonly Option<bool> _summary = new("--step-summary") { Description = $"Append it to the file that {SummaryVariable} names, too." };

    public CiCommentCommand()
        : base("comment", "Render a preview and a code plan as one Markdown comment.")
    {
        foreach (var option in (Option[])[_preview, _codePlan, _stack, _project, _exitCode, _out, _summary])
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var previewFile = invocation.Get(_preview);
        var planFile = invocation.Get(_codePlan);
        var summary = invocation.Get(_summary) ? invocation.Context.Variable(SummaryVariable) : "";
        if (previewFile is null && planFile is null)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "There is nothing to comment on.", "Give --preview FILE, --code-plan FILE or both."));
        }

        if (summary is null)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, $"{SummaryVariable} is not set.", "Leave --step-summary out where no step of GitHub Actions runs."));
        }

        if (!Read(invocation, previewFile).TryGet(out var previewText, out var failure) || !Read(invocation, planFile).TryGet(out var planText, out failure))
        {
            return invocation.Fail(failure);
        }

        var preview = previewFile is null ? new ReadResult<StackPreview>(null, []) : PreviewReader.Read(previewText);
        var plan = planFile is null ? new ReadResult<CodePlan>(null, []) : CodePlanReader.Read(planText);
        var input = new CommentInput(invocation.Get(_project) ?? preview.Value?.Project ?? NameInSpec(invocation), invocation.Get(_stack)!)
        {
            Preview = preview.Value,
            CodePlan = plan.Value,
            PreviewExpected = previewFile is not null,
            ExitCode = invocation.Get(_exitCode),
            Diagnostics = [.. preview.Diagnostics, .. plan.Diagnostics],
        };
        await WriteAsync(invocation, input, summary, cancellation).ConfigureAwait(false);
        return input.Diagnostics.IsEmpty ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static Outcome<string> Read(Invocation invocation, string? file)
    {
        if (file is null)
        {
            return "";
        }

        try
        {
            return File.ReadAllText(Path.GetFullPath(file, invocation.Context.Directory), Encoding.UTF8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Failure(ExitCodes.Usage, $"{file} cannot be read: {exception.Message}", "Check that the step before wrote it.");
        }
    }

    private async Task WriteAsync(Invocation invocation, CommentInput input, string summary, CancellationToken cancellation)
    {
        foreach (var found in input.Diagnostics)
        {
            invocation.Terminal.Err.WriteLine(
                $"{TerminalText.Paint($"error {found.Id}", "31;1", invocation.Terminal.ColorErr)}: {TerminalText.Clean(found.Message)}\n  {TerminalText.Paint("fix:", "36", invocation.Terminal.ColorErr)} {TerminalText.Clean(found.Fix)}");
        }

        var comment = PreviewComment.Render(input);
        if (summary.Length > 0)
        {
            await File.AppendAllTextAsync(summary, comment, cancellation).ConfigureAwait(false);
        }

        var target = invocation.Get(_out);
        if (target is not null)
        {
            var path = Path.GetFullPath(target, invocation.Context.Directory);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, comment, cancellation).ConfigureAwait(false);
        }

        if (invocation.Json)
        {
            WriteJson(invocation, input, comment);
        }
        else if (target is null)
        {
            await invocation.Terminal.Out.WriteAsync(comment.AsMemory(), cancellation).ConfigureAwait(false);
        }
    }

    private static void WriteJson(Invocation invocation, CommentInput input, string comment) => invocation.Terminal.Json(json =>
    {
        json.WriteString("project", input.Project);
        json.WriteString("stack", input.Stack);
        json.WriteString("marker", CommentMarker.Of(input.Project, input.Stack));
        json.WriteBoolean("failed", input.PreviewFailed || input.CodePlan is { HasErrors: true });
        json.WriteString("comment", comment);
        json.WriteStartArray("findings");
        foreach (var found in input.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", found.Id);
            json.WriteString("severity", "error");
            json.WriteString("message", found.Message);
            json.WriteString("fix", found.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string NameInSpec(Invocation invocation) =>
        ProjectLocator.Find(invocation).TryGet(out var location, out _) && SpecFile.Read(location).TryGet(out var read, out _) && read.Result.Spec is { } spec
            ? spec.Name.Value
            : "hatmax";
}
