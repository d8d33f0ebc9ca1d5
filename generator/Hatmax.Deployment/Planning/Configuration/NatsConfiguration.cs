using System.Text;
using System.Text.Json;

namespace Hatmax.Deployment.Planning;

/// <summary>The file of NATS. Its language takes JSON as well.</summary>
internal static class NatsConfiguration
{
    public static ImmutableArray<ConfigFile> Of()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("server_name", BackingCatalogue.Nats.Name);
            json.WriteString("listen", "0.0.0.0:4222");
            json.WriteString("http", "0.0.0.0:8222");
            json.WriteStartObject("jetstream");
            json.WriteString("store_dir", BackingCatalogue.Nats.DataPath);
            // By default an event is acknowledged before it is on disk, and a crash loses it.
            json.WriteString("sync_interval", "always");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [new ConfigFile("/etc/nats/nats.json", [new LiteralValue(Encoding.UTF8.GetString(buffer.ToArray()) + "\n")])];
    }
}
