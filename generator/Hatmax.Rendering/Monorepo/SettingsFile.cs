using System.Globalization;
using System.Text;
using System.Text.Json;
using Hatmax.Rendering.Views;

namespace Hatmax.Rendering.Monorepo;

/// <summary>Settings files, as JSON.</summary>
internal static class SettingsFile
{
    /// <summary>Settings of a service: the defaults that people change first.</summary>
    public static string Service(ServiceView service)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("Server");
            json.WriteNumber("Port", service.Port);
            json.WriteEndObject();
            json.WriteStartObject("Log");
            json.WriteString("Level", "info");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetString(buffer.ToArray())}\n");
    }
}
