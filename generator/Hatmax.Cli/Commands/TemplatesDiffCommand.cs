using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Templates;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands;

/// <summary>Shows what the project changed in templates, and what the tool changed since they were ejected.</summary>
internal sealed class TemplatesDiffCommand : CliCommand
{
    private readonly Argument<string[]> _names = TemplateArguments.Names("Templates to compare. Default: all that the project replaces.");

    public TemplatesDiffCommand()
        : base("diff", "Show your changes to templates, and those of the built-in ones since.")
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

        var project = own.Project;
        WorkspaceReports.WriteDiagnostics(invocation, [.. project.Diagnostics.Select(WorkspaceDiagnostic.Of)]);
        Write(invocation, [.. project.Replacing.Where(t => own.Named.IsEmpty || own.Named.Contains(t.Name)).Select(t => TemplateComparison.Of(project, t))]);
        return project.Diagnostics.IsEmpty ? ExitCodes.Ok : ExitCodes.Usage;
    }

    private static void Write(Invocation invocation, ImmutableArray<TemplateComparison> found)
    {
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteStartArray("templates");
                foreach (var one in found)
                {
                    json.WriteStartObject();
                    json.WriteString("name", one.Name);
                    json.WriteBoolean("remembered", one.IsRemembered);
                    json.WriteString("yours", one.Yours);
                    json.WriteString("builtIn", one.BuiltIn);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
            return;
        }

        foreach (var text in found.SelectMany(one => new[] { one.Yours, one.BuiltIn }))
        {
            invocation.Terminal.Difference(text);
        }

        invocation.Terminal.Note(found.IsEmpty ? "The project replaces no template." : Summary(found.Count(one => one.Yours.Length > 0), found.Length, found.Count(one => one.BuiltIn.Length > 0)));
    }

    private static string Summary(int differing, int all, int drifted) =>
        $"{differing} of {all} {(differing == 1 ? "differs" : "differ")} from the built-in {(all == 1 ? "one" : "ones")}"
        + (drifted == 0 ? "." : $"; {drifted} built-in {(drifted == 1 ? "one has" : "ones have")} changed since. Once seen: hatmax templates accept.");
}
