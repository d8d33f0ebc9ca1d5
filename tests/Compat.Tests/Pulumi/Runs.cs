using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Compat.Tests.Pulumi;

/// <summary>Short ways to run a program and to look into outputs.</summary>
internal static class Runs
{
    public static TestOptions Preview => new() { IsPreview = true };

    public static TestOptions Update => new() { IsPreview = false };

    public static Task<ImmutableArray<Resource>> UpdateAsync(IMocks mocks, Action program) => Deployment.TestAsync(mocks, Update, program);

    public static Task<ImmutableArray<Resource>> PreviewAsync(IMocks mocks, Action program)
        => Deployment.TestAsync(mocks, Preview, program);

    /// <summary>The value, whether it is known, and whether it is secret.</summary>
    public static async Task<(T Value, bool IsKnown, bool IsSecret)> ReadAsync<T>(Output<T> output)
        => (await OutputUtilities.GetValueAsync(output), await OutputUtilities.GetIsKnownAsync(output), await Output.IsSecretAsync(output));

    public static Output<T> Unknown<T>() => OutputUtilities.CreateUnknown(default(T)!);
}
