namespace Hatmax.Deployment.Tests.Nomad;

/// <summary>A test that needs Node.js and the packages of tests/tools. In CI (HATMAX_CI=1) it fails without them.</summary>
public sealed class RequiresNodeFactAttribute : FactAttribute
{
    public RequiresNodeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("HATMAX_CI") != "1" && NodeTools.Missing is { } reason)
        {
            Skip = reason;
        }
    }
}
