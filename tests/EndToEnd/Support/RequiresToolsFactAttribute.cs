namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>A test that runs the real tool in a real copy of the repository: it needs bash, git and the SDK. In CI it never skips.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolsFactAttribute : FactAttribute
{
    public RequiresToolsFactAttribute() => Skip = RequiredTools.Missing;
}
