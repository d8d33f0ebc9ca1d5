using System.Text.Json.Nodes;

namespace WireTests.Support;

/// <summary>One request that the engine got.</summary>
internal sealed record EngineRequest(string Method, JsonObject Body)
{
    /// <summary>A line of the engine's log.</summary>
    public static EngineRequest Parse(string line)
    {
        var record = JsonNode.Parse(line)!.AsObject();
        return new EngineRequest((string)record["method"]!, record["request"]!.AsObject());
    }

    /// <summary>A text field of the request.</summary>
    public string Text(string field) => (string)Body[field]!;

    /// <summary>What the request is about: the same in two programs that do the same.</summary>
    public string Subject => Method == "registerResourceOutputs" ? $"{Method} {Text("urn")}" : $"{Method} {Text("type")} {Text("name")}";
}
