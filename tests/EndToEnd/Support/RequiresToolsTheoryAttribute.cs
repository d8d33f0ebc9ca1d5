namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>As <see cref="RequiresToolsFactAttribute"/>, for several rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolsTheoryAttribute : TheoryAttribute
{
    public RequiresToolsTheoryAttribute() => Skip = RequiredTools.Missing;
}
