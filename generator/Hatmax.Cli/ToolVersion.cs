using System.Reflection;

namespace Hatmax.Cli;

/// <summary>The version of this tool.</summary>
internal static class ToolVersion
{
    /// <summary>As in <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
