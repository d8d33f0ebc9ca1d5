using System.Text.Json;

namespace Hatmax.Previews.Reading;

/// <summary>Reads the stream of events that <c>pulumi preview --json</c> prints with PULUMI_ENABLE_STREAMING_JSON_PREVIEW.</summary>
internal static class EventReader
{
    public static bool Recognises(JsonElement json) => json.EnumerateObject().Any(member => member.Name.EndsWith("Event", StringComparison.Ordinal));

    /// <summary>True when the stream says how it ended.</summary>
    public static bool IsComplete(IEnumerable<JsonElement> events) => events.Any(json => json.Member("summaryEvent") is not null || json.Member("cancelEvent") is not null);

    public static StackPreview Read(ImmutableArray<JsonElement> events)
    {
        var summary = events.Select(json => json.Member("summaryEvent")).LastOrDefault(json => json is not null);
        return new StackPreview
        {
            Steps = StepList.Of(events.Select(Step).OfType<ResourceStep>()),
            Messages = [.. events.Select(Message).OfType<PreviewMessage>()],
            Counts = summary?.Numbers("resourceChanges") ?? ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal),
            EngineFailed = summary?.Text("result") is "failed" or "canceled",
            MaybeCorrupt = summary?.Flag("maybeCorrupt") ?? false,
        };
    }

    private static ResourceStep? Step(JsonElement json)
    {
        if (json.Member("resourcePreEvent")?.Member("metadata") is not { } step)
        {
            return null;
        }

        return new ResourceStep(step.Text("op") ?? "", step.Text("urn") ?? "")
        {
            Old = StateReader.State(step.Member("old")),
            New = StateReader.State(step.Member("new")),
            Diffs = StateReader.Diffs(step, "diffKind"),
            DiffReasons = step.Texts("diffs"),
            ReplaceReasons = step.Texts("keys"),
        };
    }

    private static PreviewMessage? Message(JsonElement json)
    {
        if (json.Member("diagnosticEvent") is { } said)
        {
            return !said.Flag("ephemeral") && StateReader.SeverityOf(said.Text("severity")) is { } severity
                ? new PreviewMessage(severity, Clean(said.Text("prefix") + said.Text("message")), said.Text("urn") ?? "")
                : null;
        }

        if (json.Member("policyEvent") is { } policy)
        {
            var severity = policy.Text("enforcementLevel") == "mandatory" ? Severity.Error : Severity.Warning;
            return new PreviewMessage(severity, Clean($"policy {policy.Text("policyPackName")}/{policy.Text("policyName")}: {policy.Text("message")}"), policy.Text("resourceUrn") ?? "");
        }

        return json.Member("errorEvent")?.Text("error") is { } error ? new PreviewMessage(Severity.Error, Clean(error), "")
            : json.Member("stdoutEvent")?.Text("message") is { } line ? new PreviewMessage(Severity.Info, Clean(line), "")
            : null;
    }

    private static string Clean(string text) => AnsiText.Strip(text).Trim();
}
