using System.Globalization;
using System.Text.Json;
using Hatmax.Processes;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Running;

/// <summary>Reads and writes <c>.hatmax/run.json</c>.</summary>
internal static class RunStateFile
{
    private const int Version = 1;

    /// <summary>What was last started there; null when nothing was, or when the file is not one of ours.</summary>
    public static RunState? Read(StateLayout layout)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(layout.Run));
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Half a file, or one of another version: it names nothing that could be stopped safely.
            return null;
        }
    }

    /// <summary>Replaces the file in one step.</summary>
    public static void Write(StateLayout layout, RunState state)
    {
        Directory.CreateDirectory(layout.Folder);
        var staged = layout.Run + ".tmp";
        using (var stream = File.Create(staged))
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            Write(json, state);
        }

        File.Move(staged, layout.Run, overwrite: true);
    }

    /// <summary>Forgets what ran.</summary>
    public static void Delete(StateLayout layout)
    {
        if (Directory.Exists(layout.Folder))
        {
            File.Delete(layout.Run);
        }
    }

    private static RunState? Read(JsonElement root)
    {
        if (root.GetProperty("version").GetInt32() != Version)
        {
            return null;
        }

        var supervisor = root.GetProperty("supervisor");
        return new RunState(
            TopologyNames.Parse(root.GetProperty("topology").GetString() ?? ""),
            root.GetProperty("startedAt").GetDateTimeOffset(),
            supervisor.ValueKind == JsonValueKind.Null ? null : Identity(supervisor),
            [.. root.GetProperty("processes").EnumerateArray().Select(Process)])
        {
            IsStopping = root.TryGetProperty("stopping", out var stopping) && stopping.GetBoolean(),
        };
    }

    private static RunningProcess Process(JsonElement process) => new(
        process.GetProperty("name").GetString() ?? "",
        Identity(process),
        process.GetProperty("log").GetString() ?? "",
        [.. process.GetProperty("services").EnumerateArray().Select(s => new ServiceEndpoint(s.GetProperty("name").GetString() ?? "", s.GetProperty("port").GetInt32()))]);

    private static ProcessIdentity Identity(JsonElement element) =>
        new(element.GetProperty("pid").GetInt32(), element.GetProperty("started").GetInt64());

    private static void Write(Utf8JsonWriter json, RunState state)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("topology", TopologyNames.Of(state.Topology));
        json.WriteString("startedAt", state.StartedAt.ToString("O", CultureInfo.InvariantCulture));
        if (state.Supervisor is { } supervisor)
        {
            json.WriteStartObject("supervisor");
            WriteIdentity(json, supervisor);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("supervisor");
        }

        if (state.IsStopping)
        {
            json.WriteBoolean("stopping", true);
        }

        json.WriteStartArray("processes");
        foreach (var process in state.Processes)
        {
            WriteProcess(json, process);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProcess(Utf8JsonWriter json, RunningProcess process)
    {
        json.WriteStartObject();
        json.WriteString("name", process.Name);
        WriteIdentity(json, process.Identity);
        json.WriteString("log", process.Log);
        json.WriteStartArray("services");
        foreach (var service in process.Services)
        {
            json.WriteStartObject();
            json.WriteString("name", service.Name);
            json.WriteNumber("port", service.Port);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, ProcessIdentity identity)
    {
        json.WriteNumber("pid", identity.Id);
        json.WriteNumber("started", identity.Started);
    }
}
