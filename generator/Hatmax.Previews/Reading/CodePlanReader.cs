using System.Text.Json;
using Hatmax.Previews.Reading;

namespace Hatmax.Previews;

/// <summary>Reads the output of <c>hatmax generate --dry-run --json</c>.</summary>
public static class CodePlanReader
{
    /// <summary>The plan, also where generation refuses: then it has messages instead of files.</summary>
    public static ReadResult<CodePlan> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var values = JsonValues.Read(text);
            return values is not { Objects: [var json], IsCutOff: false, IsBroken: false }
                ? new ReadResult<CodePlan>(null, [PreviewDiagnostics.CodePlanNotJson.With("The code plan is empty, cut off or not JSON.")])
                : Plan(json);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: JSON by its grammar, but no text.
            return new ReadResult<CodePlan>(null, [PreviewDiagnostics.CodePlanNotJson.With("The code plan holds text that is not Unicode.")]);
        }
    }

    private static ReadResult<CodePlan> Plan(JsonElement json)
    {
        if (json.Member("error") is { } error)
        {
            return Refused([Finding(error) with { Severity = Severity.Error }]);
        }

        if (json.Member("diagnostics") is not null)
        {
            return Refused([.. json.Items("diagnostics").Select(Finding)]);
        }

        if (json.Member("summary") is null || json.Member("files") is null)
        {
            return new ReadResult<CodePlan>(null, [PreviewDiagnostics.CodePlanShape.With("The code plan has no summary or no files.")]);
        }

        var plan = new CodePlan
        {
            Counts = json.Numbers("summary"),
            IsStale = json.Flag("stale"),
            Files = [.. json.Items("files").Select(File).OrderBy(file => file.Path, StringComparer.Ordinal)],
            Messages = [.. json.Items("findings").Select(Finding)],
        };
        return new ReadResult<CodePlan>(plan, []);
    }

    private static ReadResult<CodePlan> Refused(ImmutableArray<PreviewMessage> messages) => new(new CodePlan { Messages = messages }, []);

    private static CodeFile File(JsonElement json) =>
        new(json.Text("path") ?? "", json.Text("action") ?? "", json.Text("previousPath"), json.Text("reason"));

    private static PreviewMessage Finding(JsonElement json)
    {
        var place = json.Text("path") ?? json.Text("file");
        string?[] parts = [json.Text("id"), place is null ? null : place + ":", json.Text("message"), json.Text("fix")];
        return new PreviewMessage(
            StateReader.SeverityOf(json.Text("severity")) ?? Severity.Info, AnsiText.Strip(string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)))), "");
    }
}
