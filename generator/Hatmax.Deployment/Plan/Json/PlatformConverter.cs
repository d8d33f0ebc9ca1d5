using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hatmax.Deployment.Json;

/// <summary>Platforms as the spec calls them.</summary>
internal sealed class PlatformConverter : JsonConverter<DeploymentPlatform>
{
    public override DeploymentPlatform Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PlatformNames.Find(reader.GetString()) ?? throw new JsonException("A platform is docker-compose, nomad or kubernetes.");

    public override void Write(Utf8JsonWriter writer, DeploymentPlatform value, JsonSerializerOptions options) =>
        writer.WriteStringValue(PlatformNames.Of(value));
}
