namespace Hatmax.Shared.Hosting;

/// <summary>Reads settings: defaults, then the file, then the environment, then flags. Finds everything that is wrong, not the first.</summary>
internal static class SettingsReader
{
    private const string DefaultDataDirectory = ".hatmax/data";

    internal static ResolvedSettings Read(SettingsScope scope, IReadOnlyList<string> args, HostEnvironmentInputs inputs)
    {
        var errors = new List<string>();
        var flags = Flag.Parse(args, errors);
        var taken = new HashSet<int>();
        var dataDirectory = TakeLast(flags, "data-dir", taken) ?? DefaultDataDirectory;
        var wantsHelp = TakeLast(flags, "help", taken) is not null;
        var wantsHealth = TakeLast(flags, "health-check", taken) is not null;
        var services = new List<ResolvedService>();
        foreach (var definition in scope.Definitions)
        {
            services.Add(ReadService(definition, scope, flags, taken, dataDirectory, inputs, errors));
        }

        for (var index = 0; index < flags.Count; index++)
        {
            if (!taken.Contains(index))
            {
                errors.Add($"--{flags[index].Name}: unknown flag; --help lists them");
            }
        }

        return new(services, errors, wantsHelp, wantsHealth);
    }

    private static ResolvedService ReadService(
        ServiceDefinition definition, SettingsScope scope, List<Flag> flags, HashSet<int> taken, string dataDirectory, HostEnvironmentInputs inputs, List<string> errors)
    {
        var options = new ServiceOptions { ServiceName = definition.Name };
        options.Server.Port = definition.Port;
        options.Database.Path = Path.Combine(dataDirectory, definition.Name + ".db");
        var writer = new SettingsWriter(options, errors);

        var prefix = definition.Name + ".";
        var configPath = TakeLast(flags, prefix + "config", taken) ?? (scope.IsShared ? null : TakeLast(flags, "config", taken));
        var file = SettingsFile.Read(configPath, definition.Name, inputs.BinaryDirectory, errors);
        SettingsFile.Apply(file, writer);
        ApplyVariables(definition.Name, inputs.Variables, writer);
        for (var index = 0; index < flags.Count; index++)
        {
            if (FindSetting(flags[index].Name, prefix, scope.IsShared) is { } setting)
            {
                taken.Add(index);
                writer.Write(setting, flags[index].Value, "--" + flags[index].Name);
            }
        }

        return new(definition, options, file, writer.Warnings);
    }

    private static Setting? FindSetting(string flag, string prefix, bool isShared)
    {
        var own = flag.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? flag[prefix.Length..] : null;
        foreach (var setting in Setting.All)
        {
            // What belongs to one service needs its name where there are several; what belongs to the process does not.
            var isCommon = !isShared || setting.Section is "log";
            if ((own is not null && Setting.SameName(own, setting.Key))
                || (isCommon && Setting.SameName(flag, setting.Key))
                || (setting.Key is "server.host" && flag is "host"))
            {
                return setting;
            }
        }

        return null;
    }

    private static void ApplyVariables(string serviceName, IReadOnlyDictionary<string, string> variables, SettingsWriter writer)
    {
        var prefix = VariablePrefix(serviceName);
        foreach (var setting in Setting.All)
        {
            var name = setting.Key[(setting.Section.Length + 1)..].ToUpperInvariant();
            var section = setting.Section.ToUpperInvariant();
            string[] candidates =
            [
                $"{prefix}__{section}__{name.Replace("_", "", StringComparison.Ordinal)}",
                $"{prefix}__{section}__{name}",
                $"{prefix}_{setting.VariableName}",
            ];
            foreach (var candidate in candidates.Distinct(StringComparer.Ordinal))
            {
                if (variables.TryGetValue(candidate, out var value))
                {
                    writer.Write(setting, value, candidate);
                }
            }
        }
    }

    internal static string VariablePrefix(string serviceName)
        => string.Create(serviceName.Length, serviceName, static (span, name) =>
        {
            for (var index = 0; index < span.Length; index++)
            {
                span[index] = char.IsAsciiLetterOrDigit(name[index]) ? char.ToUpperInvariant(name[index]) : '_';
            }
        });

    private static string? TakeLast(List<Flag> flags, string name, HashSet<int> taken)
    {
        string? value = null;
        for (var index = 0; index < flags.Count; index++)
        {
            if (Setting.SameName(flags[index].Name, name))
            {
                value = flags[index].Value;
                taken.Add(index);
            }
        }

        return value;
    }
}
