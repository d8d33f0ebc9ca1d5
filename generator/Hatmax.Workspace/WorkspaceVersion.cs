using System.Reflection;

namespace Hatmax.Workspace;

/// <summary>The version that manifests and saved plans name.</summary>
public static class WorkspaceVersion
{
    /// <summary>As in <c>0.1.0</c>.</summary>
    public static string Tool { get; } =
        typeof(WorkspaceVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
