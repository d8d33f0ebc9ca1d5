using System.Collections.Immutable;

namespace Pulumi.Utilities;

/// <summary>Looks into outputs, mostly for tests.</summary>
public static class OutputUtilities
{
    /// <summary>An output whose value is not known, as in a preview.</summary>
    public static Output<T> CreateUnknown<T>(T value) => Output<T>.Of(new OutputData<T>([], value, IsKnown: false, IsSecret: false));

    /// <summary>The same output, hanging on one more resource.</summary>
    public static Output<T> WithDependency<T>(Output<T> output, Resource resource)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(resource);
        return output.With(data => data with { Resources = data.Resources.Add(resource) });
    }

    /// <summary>Whether the value is known.</summary>
    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output) => (await output.DataTask).IsKnown;

    /// <summary>The value; the default of the type when it is not known.</summary>
    public static Task<T> GetValueAsync<T>(Output<T> output) => output.GetValueAsync(whenUnknown: default!);

    /// <summary>The resources that the value comes from.</summary>
    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output) => (await output.DataTask).Resources;
}
