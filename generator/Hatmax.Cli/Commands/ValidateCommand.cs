using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Spec.Reporting;

namespace Hatmax.Cli.Commands;

/// <summary>Reports everything that is to be said about the spec; writes nothing into the tree.</summary>
internal sealed class ValidateCommand : CliCommand
{
    private readonly Option<string?> _sarif = new("--sarif") { Description = "Write the findings as SARIF 2.1.0 to this file; - is standard output.", HelpName = "FILE" };
    private readonly Option<bool> _strict = new("--warnings-as-errors") { Description = "Exit with 2 on warnings too." };

    public ValidateCommand()
        : base("validate", "Check the spec and list every finding.")
    {
        Options.Add(_sarif);
        Options.Add(_strict);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private int Run(Invocation invocation)
    {
        var sarif = invocation.Get(_sarif);
        if (sarif == "-" && invocation.Json)
        {
            return invocation.Fail(new Failure(ExitCodes.Usage, "--sarif - and --json both want standard output.", "Give --sarif a file, or leave --json out."));
        }

        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !SpecFile.Read(location).TryGet(out var read, out failure))
        {
            return invocation.Fail(failure);
        }

        var diagnostics = read.Result.Diagnostics;
        if (sarif is not null)
        {
            SarifTarget.Write(invocation, sarif, SarifLog.Write(diagnostics, ToolVersion.Text));
        }

        if (invocation.Json)
        {
            invocation.Terminal.Out.Write(DiagnosticJson.Write(diagnostics));
        }
        else if (sarif != "-")
        {
            WriteText(invocation, location, read);
        }

        return read.Result.HasErrors || (invocation.Get(_strict) && diagnostics.Any(d => d.Severity == Severity.Warning)) ? ExitCodes.Usage : ExitCodes.Ok;
    }

    private static void WriteText(Invocation invocation, ProjectLocation location, ReadSpec read)
    {
        if (read.Result.Diagnostics.IsEmpty)
        {
            invocation.Terminal.Out.WriteLine($"{TerminalText.Clean(location.SpecName)}: no findings");
            return;
        }

        invocation.Terminal.Out.Write(DiagnosticText.Write(read.Result.Diagnostics, read.Text, invocation.Terminal.ColorOut));
    }
}
