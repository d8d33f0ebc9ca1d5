using System.Text.Json;
using Hatmax.Images;

namespace Hatmax.Cli.Building;

/// <summary>The result of a build for programs.</summary>
internal static class BuildJson
{
    /// <summary>Members <c>skipped</c>, <c>restored</c>, <c>projects</c>, <c>warnings</c>, <c>images</c>, <c>imagesSkipped</c> and <c>publishSeconds</c>.</summary>
    public static void WriteMembers(Utf8JsonWriter json, BuildReport report, ImageReport images)
    {
        json.WriteBoolean("skipped", report.Skipped);
        json.WriteBoolean("restored", report.Restored);
        json.WriteNumber("projects", report.Projects);
        json.WriteStartArray("warnings");
        foreach (var warning in report.Warnings)
        {
            json.WriteStringValue(warning);
        }

        json.WriteEndArray();
        json.WriteStartArray("images");
        foreach (var image in images.Result?.Images ?? [])
        {
            WriteImage(json, image);
        }

        json.WriteEndArray();
        json.WriteString("imagesSkipped", images.Skipped);
        json.WriteNumber("publishSeconds", Seconds(images.Result?.PublishTime ?? TimeSpan.Zero));
    }

    private static void WriteImage(Utf8JsonWriter json, BuiltImage image)
    {
        json.WriteStartObject();
        json.WriteString("service", image.Service);
        json.WriteString("reference", image.Reference);
        json.WriteString("repository", image.Repository);
        json.WriteString("tag", image.Tag);
        json.WriteString("digest", image.Digest);
        json.WriteNumber("size", image.Size);
        json.WriteNumber("seconds", Seconds(image.Time));
        json.WriteString("state", image.State == ImageState.Built ? "built" : "cached");
        json.WriteBoolean("pushed", image.IsPushed);
        json.WriteString("archive", image.Archive);
        json.WriteString("sbom", image.Sbom);
        json.WriteEndObject();
    }

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 1);
}
