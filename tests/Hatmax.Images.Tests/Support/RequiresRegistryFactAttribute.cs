namespace Hatmax.Images.Tests.Support;

/// <summary>A test that needs a registry with the base image of the tests. In CI (HATMAX_CI=1) it fails without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresRegistryFactAttribute : FactAttribute
{
    public RequiresRegistryFactAttribute()
    {
        if (Machine.MaySkip && Machine.NoRegistry() is { } reason)
        {
            Skip = reason;
        }
    }
}
