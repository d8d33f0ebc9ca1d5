namespace Hatmax.Images.Tests.Support;

/// <summary>A test that needs a container engine and the base image of the tests. In CI (HATMAX_CI=1) it fails without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresEngineFactAttribute : FactAttribute
{
    public RequiresEngineFactAttribute()
    {
        if (Machine.MaySkip && Machine.NoEngine is { } reason)
        {
            Skip = reason;
        }
    }
}
