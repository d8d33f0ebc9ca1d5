using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Running;

/// <summary>Says what runs, where, and what to try first.</summary>
internal sealed class UpReport(Invocation invocation, Timings timings)
{
    /// <summary>True to say where the time went.</summary>
    public bool ShowsTimings { get; init; }

    /// <summary>Writes the report to standard output.</summary>
    public void Write(RunPlan plan, RunState state, IReadOnlyList<ServiceCard> cards)
    {
        if (invocation.Json)
        {
            WriteJson(plan, state, cards);
        }
        else
        {
            WriteText(cards);
        }
    }

    private void WriteText(IReadOnlyList<ServiceCard> cards)
    {
        var writer = invocation.Terminal.Out;
        var color = invocation.Terminal.ColorOut;
        foreach (var card in cards)
        {
            writer.WriteLine();
            writer.WriteLine($"{TerminalText.Paint(card.Endpoint.Name, "1", color)}  {card.Endpoint.Url}");
            foreach (var path in card.Routes.GroupBy(r => r.Path, StringComparer.Ordinal))
            {
                writer.WriteLine(TerminalText.Clean($"  {path.Key}  {string.Join(' ', path.Select(r => r.Method))}"));
            }

            writer.WriteLine(TerminalText.Clean($"  try: {card.Try}"));
        }

        writer.WriteLine();
        if (ShowsTimings)
        {
            invocation.Terminal.Note("Time: " + timings);
        }
    }

    private void WriteJson(RunPlan plan, RunState state, IReadOnlyList<ServiceCard> cards) => invocation.Terminal.Json(json =>
    {
        json.WriteString("topology", TopologyNames.Of(plan.Topology));
        json.WriteStartArray("services");
        foreach (var card in cards)
        {
            var process = state.Processes.First(p => p.Services.Contains(card.Endpoint));
            json.WriteStartObject();
            json.WriteString("name", card.Endpoint.Name);
            json.WriteString("url", card.Endpoint.Url);
            json.WriteNumber("pid", process.Identity.Id);
            json.WriteString("log", process.Log);
            json.WriteStartArray("routes");
            foreach (var route in card.Routes)
            {
                json.WriteStringValue($"{route.Method} {route.Path}");
            }

            json.WriteEndArray();
            json.WriteString("try", card.Try);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("milliseconds");
        foreach (var (phase, elapsed) in timings.Phases)
        {
            json.WriteNumber(phase, Math.Round(elapsed.TotalMilliseconds));
        }

        json.WriteEndObject();
    });
}
