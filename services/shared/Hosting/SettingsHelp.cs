using System.Text;

namespace Hatmax.Shared.Hosting;

/// <summary>The text of <c>--help</c>: every key with its present value.</summary>
internal static class SettingsHelp
{
    internal static string Text(SettingsScope scope, ResolvedSettings settings)
    {
        var text = new StringBuilder();
        text.Append("Flags win over environment variables, those over the settings file. Present values in brackets.\n\n");
        foreach (var service in settings.Services)
        {
            var name = service.Definition.Name;
            text.Append(name);
            if (service.Definition.Description.Length > 0)
            {
                text.Append(": ").Append(service.Definition.Description);
            }

            text.Append('\n');
            foreach (var setting in Setting.All)
            {
                var flag = scope.IsShared ? $"--{name}.{setting.Key}" : $"--{setting.Key}";
                text.Append($"  {flag,-32} {SettingsReader.VariablePrefix(name)}_{setting.VariableName}\n");
                text.Append($"  {"",-32} {setting.Description} [{setting.Read(service.Options)}]\n");
            }

            text.Append($"  {(scope.IsShared ? $"--{name}.config" : "--config"),-32} settings file, JSON\n\n");
        }

        text.Append($"  {"--host",-32} address to listen on, for every service\n");
        text.Append($"  {"--data-dir",-32} directory of the databases that have no path of their own\n");
        if (scope.IsShared)
        {
            text.Append($"  {"--log.level, --log.format",-32} for every service\n");
        }

        text.Append($"  {"--health-check",-32} ask the service that runs with these settings whether it is ready; exit code 0 or 1\n");
        text.Append($"  {"--help",-32} this text\n");
        return text.ToString();
    }
}
