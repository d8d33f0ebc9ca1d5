namespace Hatmax.Shared.Hosting;

/// <summary>How a log line looks.</summary>
public enum LogFormat
{
    /// <summary>One JSON object per line.</summary>
    Json,

    /// <summary>For people: time, level, message and <c>key=value</c> pairs.</summary>
    Text,
}
