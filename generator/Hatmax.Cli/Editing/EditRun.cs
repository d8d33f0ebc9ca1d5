using System.Text;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Projects;
using Hatmax.Editing;
using Hatmax.Merging;
using Hatmax.Spec.Reporting;

namespace Hatmax.Cli.Editing;

/// <summary>Reads the spec, edits it, and writes it when nothing stands against that.</summary>
internal static class EditRun
{
    /// <summary>Runs an edit and answers the exit code of the command.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="edit">From the text and the shown path of the spec to the result.</param>
    /// <param name="mode">What is to happen with the result.</param>
    /// <param name="cancellation">Ends the wait for an answer.</param>
    public static async Task<int> RunAsync(Invocation invocation, Func<string, string, EditResult> edit, EditMode mode, CancellationToken cancellation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !SpecWriter.Read(location).TryGet(out var before, out failure))
        {
            return invocation.Fail(failure);
        }

        var text = Encoding.UTF8.GetString(before);
        var name = location.SpecName.Replace(Path.DirectorySeparatorChar, '/');
        var result = edit(text, name);
        if (!result.Findings.IsEmpty)
        {
            invocation.Terminal.Err.Write(DiagnosticText.Write(result.Findings, result.FindingsText, invocation.Terminal.ColorErr));
        }

        if (result.IsRefused)
        {
            if (invocation.Json)
            {
                invocation.Terminal.Json(json => DiagnosticJson.WriteMembers(json, result.Findings));
            }

            return ExitCodes.Usage;
        }

        var isChanged = !string.Equals(result.Text, text, StringComparison.Ordinal);
        if (isChanged && mode.Writes && SpecWriter.Write(location, before, result.Text) is { } refused)
        {
            return invocation.Fail(refused);
        }

        var generates = mode is { Writes: true, Code: CodeUpdate.Now };
        if (generates && EditedCode.Generate(invocation, location) is { } exitCode)
        {
            return exitCode;
        }

        var report = new EditReport(name, isChanged, isChanged && mode.Writes, Diff(name, text, result.Text));
        if (invocation.Json)
        {
            WriteJson(invocation, report, result, generates);
        }
        else
        {
            var asks = report.IsWritten && mode.Code == CodeUpdate.Ask && invocation.Terminal.CanAsk;
            WriteText(invocation, report, result.Ports, mode, asks);
            if (asks)
            {
                return await EditedCode.OfferAsync(invocation, location, cancellation).ConfigureAwait(false);
            }
        }

        return isChanged && mode.FailsOnChange ? ExitCodes.Failed : ExitCodes.Ok;
    }

    // Line ends are not shown: a diff is for reading, and has LF.
    private static string Diff(string name, string before, string after) =>
        UnifiedDiff.Write("a/" + name, "b/" + name, before.ReplaceLineEndings("\n"), after.ReplaceLineEndings("\n"));

    private static void WriteJson(Invocation invocation, EditReport report, EditResult result, bool generated) => invocation.Terminal.Json(json =>
    {
        report.Write(json);
        json.WriteBoolean("generated", generated);
        DiagnosticJson.WriteMembers(json, result.Findings);
    });

    private static void WriteText(Invocation invocation, EditReport report, ImmutableSortedDictionary<string, int> ports, EditMode mode, bool asks)
    {
        if (!mode.Writes)
        {
            invocation.Terminal.Difference(report.Diff);
        }

        invocation.Terminal.Note(!report.IsChanged ? $"{report.Path}: nothing to change"
            : !report.IsWritten ? $"{report.Path}: nothing written"
            : mode.Code is CodeUpdate.Ask or CodeUpdate.Later && !asks ? $"{report.Path}: written; 'hatmax generate' brings the code up to date"
            : $"{report.Path}: written");
        if (report.IsWritten && !ports.IsEmpty)
        {
            invocation.Terminal.Note($"Ports written down, so that none moves: {string.Join(", ", ports.Select(p => $"{p.Key} {p.Value}"))}");
        }
    }
}
