namespace WireTests.Support;

/// <summary>A theory that needs Node.js and the packages of tests/tools/pulumi-engine. In CI (HATMAX_CI=1) it fails without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresEngineTheoryAttribute : TheoryAttribute
{
    public RequiresEngineTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("HATMAX_CI") != "1" && EngineTools.Missing is { } reason)
        {
            Skip = reason;
        }
    }
}
