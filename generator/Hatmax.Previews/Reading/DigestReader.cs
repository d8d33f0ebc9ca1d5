using System.Text.Json;

namespace Hatmax.Previews.Reading;

/// <summary>Reads the one document of <c>pulumi preview --json</c>.</summary>
internal static class DigestReader
{
    private static readonly string[] Known = ["config", "steps", "diagnostics", "duration", "changeSummary", "maybeCorrupt"];

    /// <summary>An empty object is what a preview prints that stopped at once; any other one has a known member.</summary>
    public static bool Recognises(JsonElement json) =>
        !json.EnumerateObject().Any() || json.EnumerateObject().Any(member => Known.Contains(member.Name, StringComparer.Ordinal));

    public static StackPreview Read(JsonElement json) => new()
    {
        Steps = StepList.Of(json.Items("steps").Select(Step)),
        Messages = [.. json.Items("diagnostics").Select(Message).OfType<PreviewMessage>()],
        Counts = json.Numbers("changeSummary"),
        MaybeCorrupt = json.Flag("maybeCorrupt"),
    };

    private static ResourceStep Step(JsonElement json) => new(json.Text("op") ?? "", json.Text("urn") ?? "")
    {
        Old = StateReader.State(json.Member("oldState")),
        New = StateReader.State(json.Member("newState")),
        Diffs = StateReader.Diffs(json, "kind"),
        DiffReasons = json.Texts("diffReasons"),
        ReplaceReasons = json.Texts("replaceReasons"),
    };

    private static PreviewMessage? Message(JsonElement json) => StateReader.SeverityOf(json.Text("severity")) is { } severity
        ? new PreviewMessage(severity, AnsiText.Strip(json.Text("prefix") + json.Text("message")).Trim(), json.Text("urn") ?? "")
        : null;
}
