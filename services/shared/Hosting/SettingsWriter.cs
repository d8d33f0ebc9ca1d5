namespace Hatmax.Shared.Hosting;

/// <summary>Sets values on the options and collects what is wrong with them.</summary>
internal sealed class SettingsWriter(ServiceOptions options, List<string> errors)
{
    internal List<string> Warnings { get; } = [];

    internal void Write(Setting setting, string value, string source)
    {
        if (!setting.Write(options, value))
        {
            errors.Add($"{source}: '{value}' is not {setting.Expected}");
        }
        else if (setting.Key is "log.level" && LogLevels.Parse(value) is null)
        {
            Warnings.Add($"{source}: '{value}' is not a level; using info");
        }
    }

    internal void Unknown(string key, string source) => errors.Add($"{source}: unknown key '{key}'");
}
