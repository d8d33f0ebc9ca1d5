using Microsoft.Extensions.Configuration;

namespace Hatmax.Shared.Hosting;

/// <summary>The settings file of a service: <c>&lt;service&gt;.settings.json</c> beside the binary, or the one named by <c>--config</c>.</summary>
internal static class SettingsFile
{
    internal static IConfigurationRoot Read(string? namedPath, string serviceName, string binaryDirectory, List<string> errors)
    {
        var path = Path.GetFullPath(namedPath ?? Path.Combine(binaryDirectory, serviceName + ".settings.json"));
        if (!File.Exists(path))
        {
            if (namedPath is not null)
            {
                errors.Add($"{namedPath}: no such file");
            }

            return new ConfigurationBuilder().Build();
        }

        try
        {
            using var stream = File.OpenRead(path);
            return new ConfigurationBuilder().AddJsonStream(stream).Build();
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or System.Text.Json.JsonException or IOException or UnauthorizedAccessException)
        {
            errors.Add($"{path}: {exception.Message}");
            return new ConfigurationBuilder().Build();
        }
    }

    /// <summary>Sections that this library does not know are the service's own and left alone; keys inside ours are checked.</summary>
    internal static void Apply(IConfiguration file, SettingsWriter writer)
    {
        foreach (var section in file.GetChildren())
        {
            if (!Setting.All.Any(setting => Setting.SameName(setting.Section, section.Key)))
            {
                continue;
            }

            foreach (var entry in section.GetChildren())
            {
                var key = $"{section.Key}.{entry.Key}";
                var setting = Setting.All.FirstOrDefault(candidate => Setting.SameName(candidate.Key, key));
                if (setting is null)
                {
                    writer.Unknown(key, "settings file");
                }
                else
                {
                    writer.Write(setting, entry.Value ?? "", $"settings file, {key}");
                }
            }
        }
    }
}
