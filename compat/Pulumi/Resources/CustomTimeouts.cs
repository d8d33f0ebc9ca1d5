using System.Globalization;

namespace Pulumi;

/// <summary>How long the engine waits for a provider.</summary>
public sealed class CustomTimeouts
{
    public TimeSpan? Create { get; set; }

    public TimeSpan? Update { get; set; }

    public TimeSpan? Delete { get; set; }

    internal Pulumirpc.RegisterResourceRequest.Types.CustomTimeouts ToMessage()
        => new() { Create = ToText(Create), Update = ToText(Update), Delete = ToText(Delete) };

    // In nanoseconds; a tick has a hundred.
    private static string ToText(TimeSpan? time) => time is { } span ? span.Ticks.ToString(CultureInfo.InvariantCulture) + "00ns" : "";
}
