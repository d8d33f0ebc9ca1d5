using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary>One key of <see cref="ServiceOptions"/>: how it is read for help, and how text sets it.</summary>
/// <param name="Key">The dotted name, such as <c>server.max_body_bytes</c>.</param>
/// <param name="Description">Part of a sentence for <c>--help</c>, with the unit.</param>
/// <param name="Read">The value as text.</param>
/// <param name="Write">Sets the value; false if the text is none.</param>
/// <param name="Expected">What the text must be.</param>
internal sealed record Setting(string Key, string Description, Func<ServiceOptions, string> Read, Func<ServiceOptions, string, bool> Write, string Expected)
{
    internal static IReadOnlyList<Setting> All { get; } =
    [
        new("server.host", "address to listen on", options => options.Server.Host, SetHost, "an IP address or localhost"),
        Number("server.port", "TCP port, 0 for any free one", 0, 65535, options => options.Server.Port, (options, value) => options.Server.Port = (int)value),
        Number("server.max_body_bytes", "largest request body, in bytes", 1, int.MaxValue, options => options.Server.MaxBodyBytes, (options, value) => options.Server.MaxBodyBytes = value),
        Number("server.drain_seconds", "time for requests in flight when stopping, in seconds", 0, 3600, options => options.Server.DrainSeconds, (options, value) => options.Server.DrainSeconds = (int)value),
        Number("server.drain_delay_seconds", "time that requests are still taken when stopping, in seconds", 0, 3600, options => options.Server.DrainDelaySeconds, (options, value) => options.Server.DrainDelaySeconds = (int)value),
        new("database.path", "SQLite file", options => options.Database.Path, SetPath, "a path"),
        new("log.level", "debug, info, warn or error", options => LogLevels.Name(options.Log.Level), SetLevel, "a level"),
        new("log.format", "json or text", options => options.Log.Format == LogFormat.Json ? "json" : "text", SetFormat, "json or text"),
    ];

    /// <summary>The key as the middle of an environment variable: <c>SERVER_MAX_BODY_BYTES</c>.</summary>
    internal string VariableName => Key.Replace('.', '_').ToUpperInvariant();

    /// <summary>The part before the dot.</summary>
    internal string Section => Key[..Key.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Names match however their words are joined: <c>max_body_bytes</c>, <c>max-body-bytes</c>, <c>MaxBodyBytes</c>.</summary>
    internal static bool SameName(string left, string right) => string.Equals(Canonical(left), Canonical(right), StringComparison.OrdinalIgnoreCase);

    private static string Canonical(string name)
        => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static Setting Number(string key, string description, long min, long max, Func<ServiceOptions, long> read, Action<ServiceOptions, long> write)
        => new(
            key,
            description,
            options => read(options).ToString(CultureInfo.InvariantCulture),
            (options, text) =>
            {
                if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < min || value > max)
                {
                    return false;
                }

                write(options, value);
                return true;
            },
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"));

    private static bool SetHost(ServiceOptions options, string text)
    {
        options.Server.Host = text;
        return text is "localhost" || IPAddress.TryParse(text, out _);
    }

    private static bool SetPath(ServiceOptions options, string text)
    {
        options.Database.Path = text;
        return text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal);
    }

    // A level that nobody knows is no reason not to start: the reader warns about it.
    private static bool SetLevel(ServiceOptions options, string text)
    {
        options.Log.Level = LogLevels.Parse(text) ?? LogLevel.Information;
        return true;
    }

    private static bool SetFormat(ServiceOptions options, string text)
    {
        options.Log.Format = text is "text" ? LogFormat.Text : LogFormat.Json;
        return text is "json" or "text";
    }
}
