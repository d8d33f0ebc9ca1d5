namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>A test that needs a container engine, Compose and the base image of the tests. In CI (HATMAX_CI=1) it fails without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresContainersFactAttribute : FactAttribute
{
    public RequiresContainersFactAttribute()
    {
        if (ContainerMachine.MaySkip && ContainerMachine.Missing is { } missing)
        {
            Skip = missing;
        }
    }
}
