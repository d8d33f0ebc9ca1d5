using Hatmax.Cli.CommandLine;
using Hatmax.Spec.Reporting;

namespace Hatmax.Cli.Generation;

/// <summary>Shows what was found in a spec.</summary>
internal static class SpecReports
{
    /// <summary>
    /// The spec's model, after its warnings were summed up in one line; or the exit code after all its diagnostics were shown.
    /// </summary>
    public static (SystemSpec? Spec, int ExitCode) Require(Invocation invocation, ReadSpec read)
    {
        var diagnostics = read.Result.Diagnostics;
        if (read.Result.HasErrors || read.Result.Spec is null)
        {
            invocation.Terminal.Err.Write(DiagnosticText.Write(diagnostics, read.Text, invocation.Terminal.ColorErr));
            if (invocation.Json)
            {
                invocation.Terminal.Json(json => DiagnosticJson.WriteMembers(json, diagnostics));
            }

            return (null, ExitCodes.Usage);
        }

        if (diagnostics.Any(d => d.Severity == Severity.Warning))
        {
            invocation.Terminal.Note($"spec: {DiagnosticText.Summary(diagnostics)}; 'hatmax validate' lists them.");
        }

        return (read.Result.Spec, ExitCodes.Ok);
    }
}
