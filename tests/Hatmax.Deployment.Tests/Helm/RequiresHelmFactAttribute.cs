namespace Hatmax.Deployment.Tests.Helm;

/// <summary>A test that needs the real helm. In CI (HATMAX_CI=1) it fails without it.</summary>
public sealed class RequiresHelmFactAttribute : FactAttribute
{
    public RequiresHelmFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("HATMAX_CI") != "1" && HelmTool.Missing is { } reason)
        {
            Skip = reason;
        }
    }
}
