namespace Hatmax.Deployment.Tests.Helm;

/// <summary>A theory that needs the real helm. In CI (HATMAX_CI=1) it fails without it.</summary>
public sealed class RequiresHelmTheoryAttribute : TheoryAttribute
{
    public RequiresHelmTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("HATMAX_CI") != "1" && HelmTool.Missing is { } reason)
        {
            Skip = reason;
        }
    }
}
