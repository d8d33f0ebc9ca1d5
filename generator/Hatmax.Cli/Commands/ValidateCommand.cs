using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Spec.Reporting;

namespace Hatmax.Cli.Commands;

/// <summary>Reports everything that is to be said about the spec, the project's templates and its packs; writes nothing into the tree.</summary>
internal sealed class ValidateCommand : CliCommand
{
    private readonly Option<string?> _sarif = new("--sarif") { Description = "Write the findings as SARIF 2.1.0 to this file; - is standard output.", HelpName = "FILE" };
    private readonly Option<bool> _strict = new("--warnings-as-errors") { Description = "Exit with 2 on warnings too." };

    public ValidateCommand()
        : base("validate", "Check the spec, templates and packs, and list every finding.")
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

        var findings = new ProjectFindings(location, read);
        if (sarif is not null)
        {
            SarifTarget.Write(invocation, sarif, findings.Sarif());
        }

        if (invocation.Json)
        {
            invocation.Terminal.Out.Write(DiagnosticJson.Write(findings.All));
        }
        else if (sarif != "-")
        {
            invocation.Terminal.Out.Write(findings.All.IsEmpty ? $"{TerminalText.Clean(location.SpecName)}: no findings\n" : findings.Text(invocation.Terminal.ColorOut));
        }

        return findings.HasErrors || (invocation.Get(_strict) && findings.All.Any(d => d.Severity == Severity.Warning)) ? ExitCodes.Usage : ExitCodes.Ok;
    }
}
